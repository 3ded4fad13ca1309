package dev.awsmith.line;

import static dev.awsmith.line.Talk.SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A journey as it is heard in line mode, from the first question to the end. */
class LineFaceTest {
  private final Talk talk = new Talk();

  private static final List<String> ANSWERS =
      List.of("1", "AKIA", "", "work", SECRET, "london", "n", "y");

  @Test
  void aJourneyReadsAsATextFromTopToBottom() {
    Outcome outcome =
        talk.through("1", "AKIA\nsecret", "", "work", SECRET, "frankfrt", "1", "", "y");

    assertEquals(ExitCode.DONE, outcome.exit());
    assertEquals(
        """
        Line mode: on (ACCESSIBLE is set). Type b to go back, ? for help, q to stop.
        Set up. New here. No profiles yet.
        Nothing is saved until you said yes.
        How do you get into AWS:
        1. Access keys: a .csv file
        2. A company sign-in (not now: This computer is offline.)
        Choose 1 or 2 (default 1): 1
        Chosen: Access keys.

        Step 1 of 4: Keys.
        Paste what you have, then an empty line. Input is hidden.
        >\s
        Found:
        Received 2 lines.
        Kind  temporary
        Check with AWS? y/n, or b to paste again (default y):\s

        Step 2 of 4: Check. Asking AWS. Limit 10 seconds.

        Step 3 of 4: Details. AWS accepted the keys.
        Name (default dev-anna, from your ARN): work
        Secret access key. Input is hidden:\s
        40 characters received, ends in Vf2k.
        Type part of a city, country or code: frankfrt
        No exact match. Did you mean:
        1. eu-central-1, Europe (Frankfurt)
        2. None of these, type again
        Choose 1 or 2 (default 1): 1
        Chosen: eu-central-1, Europe (Frankfurt).
        Also make it the default? y/n (default n):\s

        Step 4 of 4: Review. 1 file changes: work in eu-central-1.
        Save? y/n (no default): y
        Saved.
        Next: export AWS_PROFILE=work
        """,
        talk.said());
  }

  @Test
  void backLeadsToTheQuestionBeforeAndThenToThePageBeforeWithItsAnswers() {
    talk.fromDetails("work", "b", "b", "b", "home", SECRET, "london", "", "b", "q");

    assertEquals(
        """
        Name (default dev-anna, from your ARN): work
        Secret access key. Input is hidden:\s
        Name (default work, as before): b

        Step 1 of 4: Keys.
        Found:
        Received 1 lines.
        Kind  temporary
        Check with AWS? y/n, or b to paste again (default y): b
        Paste what you have, then an empty line. Input is hidden.
        >\s
        Found:
        """,
        talk.said()
            .substring(talk.said().indexOf("Name (default dev"))
            .lines()
            .limit(12)
            .reduce("", (all, line) -> all + line + "\n"));
  }

  @Test
  void whatWasTypedBeforeGoingBackIsThereOnTheWayForward() {
    talk.fromDetails("work", "b", "b", "", "q");

    assertTrue(
        talk.said().endsWith("Name (default work, as before): q\nNothing was changed.\n"),
        talk.said());
  }

  @Test
  void helpAndTheEndAreThereAtEveryQuestion() {
    for (int before = 0; before < ANSWERS.size(); before++) {
      String[] answers = ANSWERS.subList(0, before + 1).toArray(String[]::new);
      answers[before] = "?";
      Outcome helped = talk.through(answers);
      assertTrue(talk.said().contains(Words.EXPLAINED), talk.said());
      assertEquals(Outcome.LEFT, helped);

      answers[before] = "q";
      assertEquals(Outcome.LEFT, talk.through(answers), talk.said());
      assertTrue(talk.said().endsWith("Nothing was changed.\n"), talk.said());
    }
  }

  @Test
  void theEndOfTheInputEndsTheRun() {
    assertEquals(ExitCode.STOPPED, talk.through("1").exit());
    assertTrue(talk.said().endsWith("Nothing was changed.\n"));
  }

  @Test
  void aTitleThatTheFirstSentenceSaysIsNotSaidBesides() {
    talk.from(new Ending("Review"), "", "q");

    assertTrue(talk.said().contains("\n\nSaved. All is well.\n"), talk.said());
  }

  @Test
  void aPageWithSeveralWaysOnNumbersThem() {
    Outcome outcome = talk.from(new Ways(), "", "2");

    assertEquals(
        """
        Sign in.
        Start URL:\s
        Type the link.
        1. Continue
        2. Paste instead
        3. Delete it (not now: Nothing to delete.)
        Choose 1 to 3 (default 1): 2
        took paste
        """,
        talk.said());
    assertTrue(talk.isOver());
    assertEquals(ExitCode.DONE, outcome.exit());
  }

  @Test
  void foreignTextCannotActOnTheTerminal() {
    Step hostile =
        new Step() {
          @Override
          public Page page() {
            return Page.of("Evil\033[2J", "")
                .ask(
                    new Field.Text(
                        Journey.ask("name", "Name", "Name"),
                        new Initial("\033]0;x\007\r", "from\u202E your ARN"),
                        Validator.ANYTHING));
          }

          @Override
          public Next on(Event event) {
            return Next.finish(Outcome.done("\033[31mred"));
          }
        };
    talk.because("\007", hostile, "");

    assertTrue(talk.said().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127), talk.said());
  }

  /** The last pages of a journey; the title of the last says what its first sentence says. */
  private record Ending(String progress) implements Step {
    @Override
    public Page page() {
      return Page.of("Set up", progress).text("Saved. All is well.");
    }

    @Override
    public Next on(Event event) {
      return Next.instead(new Ending("Saved"));
    }
  }

  private record Ways() implements Step {
    @Override
    public Page page() {
      return Page.of("Sign in", "")
          .ask(
              new Field.Text(
                  Journey.ask("url", "Start URL", "Start URL"),
                  Initial.NONE,
                  Validator.notEmpty("Type the link.")))
          .actions(
              Action.submit("go", "Continue"),
              Action.go("paste", 'p', "Paste instead"),
              Action.go("delete", 'd', "Delete it").unless(Optional.of("Nothing to delete.")));
    }

    @Override
    public Next on(Event event) {
      return Next.finish(Outcome.done("took " + ((Event.Answered) event).action()));
    }
  }
}
