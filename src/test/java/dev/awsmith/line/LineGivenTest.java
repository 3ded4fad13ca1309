package dev.awsmith.line;

import static dev.awsmith.line.Talk.SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions that options of the command line have answered. */
class LineGivenTest {
  private final Talk talk = new Talk();

  @Test
  void whatTheCommandLineSaysIsSaidAndNotAsked() {
    Given given =
        new Given(
            Map.of("--profile", "work", "--secret", SECRET, "--region", "eu-west-1", "--file", "K"),
            Set.of("--yes"));
    Outcome outcome = talk.through(given, "1", "", "y");

    assertEquals(ExitCode.DONE, outcome.exit());
    assertTrue(
        talk.said()
            .endsWith(
                """
                Step 3 of 4: Details. AWS accepted the keys.
                Profile name: work, from the command line.
                Secret key: given, from the command line.
                Region: eu-west-1, from the command line.
                Also make it the default? y/n (default n): y

                Step 4 of 4: Review. 1 file changes: work in eu-west-1.
                Save: yes, from the command line.
                Saved.
                Next: export AWS_PROFILE=work
                """),
        talk.said());
  }

  @Test
  void whoComesBackToAnAnswerOfTheCommandLineMayChangeIt() {
    talk.fromDetails(
        new Given(Map.of("--profile", "work"), Set.of()), "b", "home", SECRET, "london", "", "q");

    assertTrue(talk.said().contains("Name (default work, as before): home"), talk.said());
    assertTrue(talk.said().contains("1 file changes: home in eu-west-2."), talk.said());
  }
}
