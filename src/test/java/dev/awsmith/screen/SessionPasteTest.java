package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Intake;
import dev.awsmith.wizard.Intake.Parts;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Validator;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text that comes all at once, to a page or to one of its fields. */
class SessionPasteTest {
  @Test
  void aPasteGoesToTheStepWhereThePageTakesIt() {
    assertTrue(Player.at(Journey.start()).paste("AKIA\nsecret").screen().contains("Step 1 of 5"));
  }

  @Test
  void aPasteIntoAFieldIsMadeOneCleanLine() {
    Player player = Player.at(Journey.form()).press(new Key.Ctrl('u')).paste(" \u200bwo\u001brk\n");
    assertTrue(player.cursorRow().contains("[ work "));
    assertEquals(
        "Pasted. Cleaned up: removed 2 invisible characters, removed 1 space at the start, removed"
            + " 1 line break at the end.",
        player.row(20) + " " + player.row(21));
    assertEquals("Nothing has been changed.", player.paste("-2").message());
  }

  @Test
  void aPasteThatHoldsMoreThanTheFieldFillsTheOthersToo() {
    Player player = Player.at(twoFields()).paste("both");

    assertTrue(player.screen().contains("I filled in both."), player::screen);
    assertTrue(player.screen().contains("[ Keep ]"));
    assertTrue(player.screen().contains("[ one "));
    assertTrue(player.screen().contains("****"));
    player.press(ENTER, ENTER);
    assertTrue(player.screen().contains("one/four is ready"), player::screen);
  }

  @Test
  void aPasteOfMoreCanBeKeptToTheOneField() {
    Player player = Player.at(twoFields()).paste("both").press(TAB, ENTER);

    assertTrue(player.cursorRow().contains("[ one "), player::screen);
    assertFalse(player.screen().contains("****"));
    assertTrue(player.message().startsWith("Nothing"), player::screen);
  }

  @Test
  void escapeKeepsWhatAPasteFilledIn() {
    Player player = Player.at(twoFields()).paste("both").press(TAB, ESCAPE, ENTER);
    assertTrue(player.screen().contains("one/four is ready"), player::screen);
  }

  @Test
  void onlyTheValueIsTakenOfATextThatHoldsMore() {
    Player player = Player.at(twoFields()).paste("first: one");
    assertTrue(player.cursorRow().contains("[ one "), player::screen);
    assertEquals("I took one.", player.message());
  }

  @Test
  void aPasteOfManyLinesGoesToTheStepEvenFromAField() {
    Field name = new Field.Text(Journey.ask("n", "Name"), Initial.NONE, text -> Optional.empty());
    Show step =
        new Show(
            Page.of("a", "").ask(name).actions(Action.submit("go", "Go")).takingPaste(),
            event -> event instanceof Event.Pasted ? Next.to(Journey.done()) : Next.back());
    assertTrue(Player.at(step).paste("one line\n").cursorRow().contains("[ one line "));
    assertTrue(Player.at(step).paste("two\nlines").screen().contains("is ready"));
  }

  @Test
  void aPasteWhereThereIsNoPlaceSaysSo() {
    assertEquals(
        "Nothing can be pasted here.", Player.at(Journey.review("x", 1)).paste("AKIA").message());
  }

  /** A page whose fields understand "both" and "first: one". */
  private static Show twoFields() {
    Intake intake =
        new Intake(
            true,
            text ->
                switch (text) {
                  case "both" ->
                      Optional.of(new Parts(Map.of("n", "one", "s", "four"), "I filled in both."));
                  case "first: one" -> Optional.of(new Parts(Map.of("n", "one"), "I took one."));
                  default -> Optional.empty();
                });
    return new Show(
        Page.of("a", "")
            .ask(
                new Field.Text(Journey.ask("n", "Name"), Initial.NONE, text -> Optional.empty()),
                new Field.Hidden(Journey.ask("s", "Secret"), Validator.ANYTHING))
            .actions(Action.submit("go", "Go"))
            .taking(intake)
            .message("Nothing yet."),
        event ->
            event instanceof Event.Answered answer
                ? Next.to(
                    new Show(
                        Page.of("b", "")
                            .text(answer.get("n") + "/" + answer.get("s") + " is ready"),
                        again -> Next.back()))
                : Next.back());
  }
}
