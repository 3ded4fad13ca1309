package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.BACK_TAB;
import static dev.awsmith.screen.Key.Named.DOWN;
import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.TAB;
import static dev.awsmith.screen.Key.Named.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page is answered key by key. */
class SessionTest {
  @Test
  void enterTakesTheFirstActionOfAMenu() {
    assertTrue(Player.at(Journey.start()).press(ENTER).screen().contains("Step 1 of 5: Keys"));
  }

  @Test
  void aDigitChoosesAndEnterGoesOn() {
    Player player = Player.at(Journey.start()).type("2");
    assertTrue(player.cursorRow().startsWith("> 2  A company sign-in"));
    assertTrue(player.screen().contains("-- A company sign-in ---"));
  }

  @Test
  void anOptionThatCannotBeChosenSaysWhy() {
    Player player = Player.at(Journey.start()).type("3").press(ENTER);
    assertEquals(
        "A role needs a profile that may ask for it. Make that one first.", player.message());
  }

  @Test
  void anActionThatCannotBeTakenSaysWhy() {
    assertEquals("There is nothing to undo yet.", Player.at(Journey.start()).type("u").message());
  }

  @Test
  void aLetterThatMeansNothingSaysSo() {
    Player player = Player.at(Journey.start()).type("z");
    assertEquals("\"z\" does nothing here. F1 lists the keys that do.", player.message());
    assertEquals("You can paste here too.", player.press(DOWN).message());
  }

  @Test
  void typedTextSurvivesGoingBackAndForth() {
    Player player = Player.at(Journey.start()).press(ENTER).type("-2").press(ESCAPE, ENTER);
    assertTrue(player.cursorRow().contains("[ dev-anna-2 "));
  }

  @Test
  void anAnswerSaysWhereItCameFromUntilItIsChanged() {
    Player player = Player.at(Journey.form());
    assertTrue(player.cursorRow().contains("(from your ARN)"));
    assertFalse(player.type("x").cursorRow().contains("(from your ARN)"));
  }

  @Test
  void enterInTextGoesToTheNextField() {
    assertTrue(Player.at(Journey.form()).press(ENTER).cursorRow().startsWith("> Secret"));
  }

  @Test
  void aBadAnswerIsCommentedOnAndKept() {
    Player player = Player.at(Journey.form()).type(" x").press(TAB);
    assertTrue(player.screen().contains("[ dev-anna x "));
    assertTrue(player.screen().contains("  ! Use letters, digits, - _ . @ only."));
    player.press(BACK_TAB).press(Key.Named.BACKSPACE);
    assertFalse(player.screen().contains("!"));
  }

  @Test
  void enterDoesNotLeaveABadAnswer() {
    assertTrue(
        Player.at(Journey.form()).type(" x").press(ENTER).cursorRow().startsWith("> Profile"));
  }

  @Test
  void anAnswerThatIsMissingTakesTheFocusWhenThePageIsSubmitted() {
    Player player = Player.at(Journey.form()).press(TAB, TAB, ENTER);
    assertTrue(player.cursorRow().startsWith("> Secret access key"));
    assertTrue(player.screen().contains("! The secret is missing."));
  }

  @Test
  void aSecretIsStarsUntilItIsShownForTenSeconds() {
    Player player = Player.at(Journey.form()).press(TAB).type("wJalrXUt");
    assertTrue(player.cursorRow().contains("[ ******** "));
    player.press(new Key.Ctrl('r'));
    assertTrue(player.cursorRow().contains("[ wJalrXUt "));
    player.wait(Duration.ofSeconds(10));
    assertFalse(player.screen().contains("wJalrXUt"));
  }

  @Test
  void secretsHideAfterFiveMinutesWithoutAKey() {
    Player player = Player.at(Journey.form()).press(TAB).type("wJalrXUt");
    player.wait(Duration.ofMinutes(5));
    assertTrue(player.screen().contains("Press any key to see the page again."));
    assertFalse(player.screen().contains("****"));
    assertTrue(player.type("x").cursorRow().contains("[ ******** "));
  }

  @Test
  void spaceTicks() {
    Player player = Player.at(Journey.form()).press(TAB, TAB).type(" ");
    assertEquals("> [x] Also make it the default", player.cursorRow());
  }

  @Test
  void tabGoesRoundFieldsAndButtons() {
    Player player = Player.at(Journey.form()).press(TAB, TAB, TAB);
    assertEquals("> [ Check with AWS ]   [ Choose a file ]", player.cursorRow());
    assertEquals("  [ Check with AWS ] > [ Choose a file ]", player.press(TAB).cursorRow());
    assertTrue(player.press(TAB).cursorRow().startsWith("> Profile name"));
    assertTrue(player.press(BACK_TAB, UP).cursorRow().contains("> [ Check"));
  }

  @Test
  void cCopiesTheCommandOfAPage() {
    Show step =
        new Show(
            Page.of("a", "").actions(Action.submit("go", "Go")).copying("awsmith import - -p x"),
            event -> Next.back());
    Player player = Player.at(step);
    assertTrue(player.screen().contains("c copy the command"), player::screen);

    player.type("c");

    assertEquals("Copied: awsmith import - -p x", player.message());
    assertEquals(List.of(new Effect.CopyText("awsmith import - -p x")), player.orders());
    assertFalse(Player.at(Journey.review("x", 1)).screen().contains("copy the command"));
  }

  @Test
  void aWindowThatIsTooSmallKeepsEverythingAndSaysWhatToDo() {
    Player player = Player.at(Journey.form()).type("-2");
    Frame before = player.frame();
    player.resize(48, 12);
    assertTrue(player.screen().startsWith("This window is 48x12. awsmith needs 60x16."));
    assertTrue(player.session().leavesScreen(ENTER));
    player.type("lost");
    assertEquals(before, player.resize(80, 24).frame());
  }
}
