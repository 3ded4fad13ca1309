package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.BACK_TAB;
import static dev.awsmith.screen.Key.Named.DOWN;
import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.F1;
import static dev.awsmith.screen.Key.Named.TAB;
import static dev.awsmith.screen.Key.Named.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Intake;
import dev.awsmith.wizard.Intake.Parts;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import dev.awsmith.wizard.Waiting;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Key STOP = new Key.Ctrl('c');
  private static final Event ACCEPTED = new Event.PasteRead("check", "");

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
  void waitingCountsTheSecondsAndSaysWhenItIsSlow() {
    Player player = Player.at(Journey.checking());
    assertEquals("Asking AWS who these keys belong to...", player.row(3));
    player.wait(Duration.ofSeconds(2));
    assertEquals(
        "Asking AWS who these keys belong to... 2 s, limit 10 s. Ctrl-C stops.", player.row(3));
    assertEquals("", player.row(4));
    player.wait(Duration.ofSeconds(2));
    assertTrue(player.row(4).startsWith("This is slower than usual."));
  }

  @Test
  void aResultLeadsOn() {
    Player player = checking();
    assertEquals(List.of(Journey.CHECK), player.orders());
    assertTrue(player.finish(Journey.CHECK, ACCEPTED).screen().contains("Step 4 of 5"));
  }

  @Test
  void ctrlCStopsWorkAndGoesBackToTheAnswers() {
    Player player = checking().press(STOP);
    assertEquals("Stopped. Nothing was changed.", player.message());
    assertTrue(player.screen().contains("[ ****** "));
    assertEquals(List.of(), player.session().pending());
  }

  @Test
  void aResultThatComesTooLateChangesNothing() {
    Player player = checking().press(STOP);
    String before = player.screen();
    assertEquals(before, player.finish(Journey.CHECK, ACCEPTED).screen());
  }

  @Test
  void aResultThatShowsTheSamePageAgainLeavesTypedTextAndFocusAlone() {
    Show again =
        new Show(formPage(), event -> Next.instead(new Show(formPage(), e -> Next.back())));
    Player player =
        Player.at(again.start(Journey.CHECK), Given.NOTHING, Look.PLAIN, new Size(80, 24));
    player.press(TAB).type("abc").press(Key.Named.LEFT);
    Frame before = player.frame();
    assertEquals(before, player.finish(Journey.CHECK, ACCEPTED).frame());
  }

  @Test
  void nobodyLeavesWhileSomethingIsBeingWritten() {
    Player player = Player.at(Journey.review("eu-west-1", 2)).press(ENTER);
    assertEquals(List.of(Journey.WRITE), player.orders());
    assertTrue(player.press(STOP).message().startsWith("This cannot be stopped half-way."));
    assertTrue(player.press(ESCAPE).message().startsWith("This cannot be stopped half-way."));
    assertTrue(player.press(STOP, STOP).outcome().isEmpty());
  }

  @Test
  void ctrlCLeavesWhenNothingIsUnderWay() {
    assertEquals(Optional.of(Outcome.LEFT), Player.at(Journey.form()).press(STOP).outcome());
  }

  @Test
  void escOnTheFirstPageAsks() {
    Player player = Player.at(Journey.start()).press(ESCAPE);
    assertTrue(player.screen().contains("Leave awsmith? Nothing has been changed."));
    assertEquals("> [ Leave ]   [ Stay ]", player.cursorRow());
    assertTrue(player.press(TAB, ENTER).outcome().isEmpty());
    assertEquals("You can paste here too.", player.message());
    assertEquals(Optional.of(Outcome.LEFT), player.press(ESCAPE, ENTER).outcome());
  }

  @Test
  void whereAChangeHasCutTheWayBackEscLeadsToAllProfiles() {
    Step home = Show.only(Page.of("Profiles", ""));
    Step list =
        new Show(
            Page.of("Fix problems", "").actions(Action.go(Action.HOME, 'h', "All profiles")),
            event -> Next.anew(home));
    Step saving =
        new Show(
            Page.of("Saving", "").waiting(new Waiting("Saving", Duration.ofSeconds(10))),
            event -> Next.instead(list));

    assertTrue(Player.at(list).press(ESCAPE).screen().contains("Leave awsmith?"));
    Player player =
        Player.at(Wizard.start(saving, Journey.WRITE), Given.NOTHING, Look.PLAIN, new Size(80, 24));
    player.finish(Journey.WRITE, new Event.Written("backup", null));
    assertTrue(player.screen().contains("Esc all profiles"), player.screen());
    assertTrue(player.press(ESCAPE).screen().startsWith("Profiles"), player.screen());

    Step end =
        new Show(
            Page.of("Done", "")
                .actions(
                    Action.submit(Action.LEAVE, "Finish"),
                    Action.go(Action.HOME, 'h', "All profiles")),
            event -> Next.finish(Outcome.done("Saved.")));
    Player ending =
        Player.at(
            Wizard.start(new Show(Page.of("Saving", ""), e -> Next.instead(end)), Journey.WRITE),
            Given.NOTHING,
            Look.PLAIN,
            new Size(80, 24));
    ending.finish(Journey.WRITE, new Event.Written("backup", null));
    assertTrue(ending.screen().contains("Esc leave"), ending.screen());
  }

  @Test
  void aPageThatKnowsHowToEndIsEndedItsWay() {
    assertEquals(
        "Saved. Profile \"dev-anna\" is ready.",
        Player.at(Journey.done()).press(STOP).outcome().orElseThrow().receipt().get(0).text());
  }

  @Test
  void helpExplainsPageAndFieldAndItsKeysCanBePressed() {
    Player player = Player.at(Journey.start()).press(F1);
    assertTrue(player.screen().contains("What is it              The way you get into AWS."));
    assertTrue(player.screen().contains("Where do I find it      In the IAM console."));
    assertTrue(player.press(DOWN, DOWN).cursorRow().startsWith("> u                 undo"));
    assertEquals("There is nothing to undo yet.", player.press(ENTER).message());
  }

  @Test
  void theKeysOfTheHelpCanBeFiltered() {
    Player player = Player.at(Journey.start()).press(F1).type("/UND");
    assertTrue(player.screen().contains("Keys with: UND"), player.screen());
    assertTrue(player.cursorRow().startsWith("> u                 undo"), player.screen());
    assertFalse(player.screen().contains("Up/Down            choose"), player.screen());
    assertEquals("There is nothing to undo yet.", player.press(ENTER).message());
  }

  @Test
  void escClearsTheFilterOfTheHelpBeforeItClosesIt() {
    Player player = Player.at(Journey.start());
    String page = player.screen();
    String help = player.press(F1).screen();
    player.type("/x?");
    assertTrue(player.screen().contains("No key here has that in its name."), player.screen());
    assertEquals(player.screen(), player.press(ENTER).screen());
    assertEquals(help, player.press(ESCAPE).screen());
    assertEquals(page, player.press(ESCAPE).screen());
  }

  @Test
  void backspaceTakesBackWhatNarrowedTheHelp() {
    Player player = Player.at(Journey.start()).press(F1);
    String help = player.screen();
    assertTrue(player.type("/ux").press(Key.Named.BACKSPACE).screen().contains("Keys with: u"));
    assertEquals(help, player.press(Key.Named.BACKSPACE, Key.Named.BACKSPACE).screen());
  }

  @Test
  void withViKeysLettersMoveAndActionsGiveWay() {
    Step step =
        Show.only(
            Page.of("List", "")
                .ask(
                    new Field.Menu(
                        new Ask("m", "M", "--m", "Which", Help.of("It.")),
                        List.of(),
                        List.of(Option.of("a", "A", ""), Option.of("b", "B", "")),
                        Initial.NONE))
                .actions(Action.submit("go", "Go"), Action.go("kill", 'k', "Kill")));
    Look vi = Look.PLAIN.suiting(new Habits(true, true, false));
    Player player = Player.at(Wizard.start(step), Given.NOTHING, vi, new Size(80, 24)).type("j");

    assertTrue(player.cursorRow().startsWith("> 2"), player.screen());
    assertTrue(player.screen().contains("1-2 or j/k choose"), player.screen());
    assertTrue(player.screen().contains("K kill"), player.screen());
    assertTrue(player.type("k").cursorRow().startsWith("> 1"), player.screen());
    assertTrue(player.type("K").outcome().isPresent());
    assertTrue(
        Player.at(Wizard.start(step), Given.NOTHING, Look.PLAIN, new Size(80, 24))
            .type("k")
            .outcome()
            .isPresent());
  }

  @Test
  void withViKeysLettersAreTextWhereTextIsTyped() {
    Look vi = Look.PLAIN.suiting(new Habits(true, true, false));
    Player player =
        Player.at(Wizard.start(Journey.form()), Given.NOTHING, vi, new Size(80, 24)).type("jk");

    assertTrue(player.screen().contains("dev-annajk"), player.screen());
  }

  @Test
  void withViKeysTheHelpMovesToo() {
    Look vi = Look.PLAIN.suiting(new Habits(true, true, false));
    Player player =
        Player.at(Wizard.start(Journey.start()), Given.NOTHING, vi, new Size(80, 24))
            .press(F1)
            .type("jj");

    assertTrue(player.cursorRow().startsWith("> u                 undo"), player.screen());
    assertTrue(player.type("k").cursorRow().startsWith("> 1-3"), player.screen());
  }

  @Test
  void withoutMotionAWaitIsCountedInTens() {
    Look still = Look.PLAIN.suiting(new Habits(false, false, false));
    Player player =
        Player.at(
                Wizard.start(Journey.checking(), Journey.CHECK),
                Given.NOTHING,
                still,
                new Size(80, 24))
            .wait(Duration.ofSeconds(9));
    String before = player.screen();
    assertFalse(before.contains(" 9 s"), before);
    assertEquals(Optional.of(Duration.ofSeconds(1)), player.session().wakes());
    assertTrue(player.wait(Duration.ofSeconds(2)).screen().contains(" 10 s"), player.screen());
  }

  @Test
  void escClosesHelp() {
    Player player = Player.at(Journey.start());
    String before = player.screen();
    assertEquals(before, player.type("?").press(ESCAPE).screen());
  }

  @Test
  void aPickerNarrowsAsOneTypesAndEscShowsAllAgain() {
    Player player = Player.at(Journey.region()).type("frank");
    assertTrue(player.screen().contains("> eu-central-1  Frankfurt"));
    assertFalse(player.screen().contains("Ireland"));
    assertTrue(player.press(ESCAPE).screen().contains("Ireland"));
  }

  @Test
  void aPickerStartsAtItsSuggestionAndSaysWhereItIsFrom() {
    Player player = Player.at(Journey.region());
    assertTrue(player.cursorRow().endsWith("(suggested)"));
    assertTrue(player.screen().contains("> eu-west-1     Ireland"));
  }

  @Test
  void aPickerTakesWhatItDoesNotKnowIfItIsWellFormed() {
    Player player = Player.at(Journey.region()).type("eu-central-9");
    assertTrue(player.screen().contains("  I do not know eu-central-9."));
    assertTrue(player.press(ENTER).screen().contains("region = eu-central-9"));
  }

  @Test
  void aPickerRefusesWhatIsNotWellFormed() {
    Player player = Player.at(Journey.region()).type("mars").press(ENTER);
    assertTrue(player.screen().contains("! A Region looks like eu-west-1."));
  }

  @Test
  void slashFiltersAMenu() {
    Player player = Player.at(Journey.start()).type("/sign");
    assertTrue(player.screen().contains("Filter [ sign "));
    assertFalse(player.screen().contains("Access keys   "));
    player.press(ESCAPE);
    assertTrue(player.screen().contains("> 2  A company sign-in"));
  }

  @Test
  void aFilterThatMatchesNothingCannotBeSubmitted() {
    Player player = Player.at(Journey.start()).type("/xyz").press(ENTER);
    assertTrue(player.screen().contains("! Nothing matches. Esc shows all again."));
  }

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

  @Test
  void pagesThatOptionsAnswerAreNotShown() {
    Given given =
        new Given(
            Map.of("--kind", "keys", "--name", "work", "--secret", "s", "--default", "true"),
            Set.of());
    Player player = Player.at(Wizard.start(Journey.start()), given, Look.PLAIN, new Size(80, 24));
    assertEquals(List.of(Journey.CHECK), player.orders());
    player.press(STOP);
    assertTrue(player.screen().contains("[ work "));
    assertTrue(player.screen().contains("(from the command line)"));
  }

  @Test
  void aPageThatOptionsAnsweredIsAskedWhenOneComesBackToIt() {
    Given given = new Given(Map.of("--kind", "keys"), Set.of());
    Player player = Player.at(Wizard.start(Journey.start()), given, Look.PLAIN, new Size(80, 24));
    assertTrue(player.press(ESCAPE).screen().contains("How do you get into AWS?"));
    assertTrue(player.press(ENTER).screen().contains("Step 1 of 5"));
  }

  @Test
  void aBadOptionIsShownWithWhatIsWrongWithIt() {
    Given given = new Given(Map.of("--name", "my profile"), Set.of());
    Player player = Player.at(Wizard.start(Journey.form()), given, Look.PLAIN, new Size(80, 24));
    assertTrue(player.screen().contains("! Use letters, digits, - _ . @ only."));
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

  private static Page formPage() {
    return Journey.form().page();
  }

  private static Player checking() {
    return Player.at(Journey.start()).press(ENTER, TAB).type("secret").press(TAB, ENTER);
  }
}
