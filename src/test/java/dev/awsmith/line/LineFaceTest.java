package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Intake;
import dev.awsmith.wizard.Intake.Parts;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import dev.awsmith.wizard.Wizard;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineFaceTest {
  private static final String SECRET = "wJ9dTqkXo3ZLm2PvR8sYbEfUhNcGaKi7t5xQVf2k";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aJourneyReadsAsATextFromTopToBottom() {
    Outcome outcome =
        play(Given.NOTHING, "1", "AKIA\nsecret", "", "work", SECRET, "frankfrt", "1", "", "y");

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
        said());
  }

  @Test
  void aTextThatAnswersSeveralQuestionsIsReadForAllOfThem() {
    Outcome kept = play(Wizard.start(new BothAtOnce()), Given.NOTHING, "both", "", "", "");
    assertTrue(said().contains("I filled in both.\nKeep them all? y/n (default y):"), this::said);
    assertTrue(said().contains("(Enter keeps 4 characters)"), this::said);
    assertEquals(Map.of("n", "one", "s", "four"), kept.data());

    bytes.reset();
    Outcome one = play(Wizard.start(new BothAtOnce()), Given.NOTHING, "both", "n", "five");
    assertEquals(Map.of("n", "one", "s", "five"), one.data());
  }

  /** A page that understands "both" in either of its fields. */
  private record BothAtOnce() implements Step {
    @Override
    public Page page() {
      return Page.of("a", "")
          .ask(
              new Field.Text(Journey.ask("n", "Name", "Name"), Initial.NONE, Validator.ANYTHING),
              new Field.Hidden(Journey.ask("s", "Secret", "Secret"), Validator.ANYTHING))
          .actions(Action.submit("go", "Go"))
          .taking(
              new Intake(
                  true,
                  text ->
                      text.equals("both")
                          ? Optional.of(
                              new Parts(Map.of("n", "one", "s", "four"), "I filled in both."))
                          : Optional.empty()));
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.Answered answer
          ? Next.finish(new Outcome(ExitCode.DONE, List.of(), Map.copyOf(answer.values())))
          : Next.instead(this);
    }
  }

  @Test
  void aBadAnswerIsExplainedAndOnlyThatQuestionIsAskedAgain() {
    fromDetails(Given.NOTHING, "my dev", "work", "short", SECRET, "london", "maybe", "n", "q");

    assertEquals(
        """
        Step 3 of 4: Details. AWS accepted the keys.
        Name (default dev-anna, from your ARN): my dev
        Use letters and digits only.
        Name (default dev-anna, from your ARN): work
        Secret access key. Input is hidden:\s
        5 characters received.
        The secret has 5 characters, not 40.
        Secret access key. Input is hidden:\s
        40 characters received, ends in Vf2k.
        Type part of a city, country or code: london
        Chosen: eu-west-2, Europe (London).
        Also make it the default? y/n (default n): maybe
        Type y for yes or n for no.
        Also make it the default? y/n (default n): n

        Step 4 of 4: Review. 1 file changes: work in eu-west-2.
        Save? y/n (no default): q
        Nothing was changed.
        """,
        said().substring(said().indexOf("Step 3 of 4")));
  }

  @Test
  void backLeadsToTheQuestionBeforeAndThenToThePageBeforeWithItsAnswers() {
    fromDetails(Given.NOTHING, "work", "b", "b", "b", "home", SECRET, "london", "", "b", "q");

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
        said()
            .substring(said().indexOf("Name (default dev"))
            .lines()
            .limit(12)
            .reduce("", (all, line) -> all + line + "\n"));
  }

  @Test
  void whatWasTypedBeforeGoingBackIsThereOnTheWayForward() {
    fromDetails(Given.NOTHING, "work", "b", "b", "", "q");

    assertTrue(
        said().endsWith("Name (default work, as before): q\nNothing was changed.\n"), said());
  }

  @Test
  void helpAndTheEndAreThereAtEveryQuestion() {
    for (int before = 0; before < ANSWERS.size(); before++) {
      bytes.reset();
      String[] answers = ANSWERS.subList(0, before + 1).toArray(String[]::new);
      answers[before] = "?";
      Outcome helped = play(Given.NOTHING, answers);
      assertTrue(said().contains(Words.EXPLAINED), said());
      assertEquals(Outcome.LEFT, helped);

      bytes.reset();
      answers[before] = "q";
      assertEquals(Outcome.LEFT, play(Given.NOTHING, answers), said());
      assertTrue(said().endsWith("Nothing was changed.\n"), said());
    }
  }

  @Test
  void theEndOfTheInputEndsTheRun() {
    assertEquals(ExitCode.STOPPED, play(Given.NOTHING, "1").exit());
    assertTrue(said().endsWith("Nothing was changed.\n"));
  }

  @Test
  void anAnswerThatLooksLikeAWordOfOursIsTypedBehindAnEqualsSign() {
    fromDetails(Given.NOTHING, "=b", SECRET, "london", "", "q");

    assertTrue(said().contains("1 file changes: b in eu-west-2."), said());
  }

  @Test
  void aSecretIsShownOnceWhenTheNextPromptIsAskedTo() {
    fromDetails(Given.NOTHING, "work", SECRET, "s", "s", "q");

    assertEquals(1, said().split(SECRET, -1).length - 1, said());
  }

  @Test
  void aSecretNobodyAskedForIsNeverShown() {
    fromDetails(Given.NOTHING, "work", SECRET, "london", "b", "b", "b", "q");

    assertFalse(said().contains(SECRET), said());
    assertTrue(said().contains("(default work, as before)"), said());
  }

  @Test
  void aSecretTypedBeforeIsKeptByEnter() {
    fromDetails(Given.NOTHING, "work", SECRET, "b", "", "london", "", "q");

    assertTrue(said().contains("(Enter keeps 40 characters, ends in Vf2k)"), said());
    assertTrue(said().contains("1 file changes: work in eu-west-2."), said());
  }

  @Test
  void aSearchWithSeveralMatchesOffersThemAndTakesMoreLettersInPlaceOfANumber() {
    fromDetails(Given.NOTHING, "work", SECRET, "europe", "frank", "", "q");

    assertTrue(
        said()
            .contains(
                """
                3 matches.
                1. eu-west-1, Europe (Ireland)
                2. eu-west-2, Europe (London)
                3. eu-central-1, Europe (Frankfurt)
                4. None of these, type again
                Choose 1 to 4 (default 1): frank
                Chosen: eu-central-1, Europe (Frankfurt).
                """),
        said());
  }

  @Test
  void aSearchWithoutAMatchIsAskedAgain() {
    fromDetails(Given.NOTHING, "work", SECRET, "xyz", "2", "london", "", "q");

    assertTrue(
        said()
            .contains(
                """
                Type part of a city, country or code: xyz
                No match.
                1. Use xyz anyway
                2. None of these, type again
                Choose 1 or 2 (default 1): 2
                Type part of a city, country or code: london
                """),
        said());
  }

  @Test
  void whatTheCommandLineSaysIsSaidAndNotAsked() {
    Given given =
        new Given(
            Map.of("--profile", "work", "--secret", SECRET, "--region", "eu-west-1", "--file", "K"),
            Set.of("--yes"));
    Outcome outcome = play(given, "1", "", "y");

    assertEquals(ExitCode.DONE, outcome.exit());
    assertTrue(
        said()
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
        said());
  }

  @Test
  void whoComesBackToAnAnswerOfTheCommandLineMayChangeIt() {
    fromDetails(
        new Given(Map.of("--profile", "work"), Set.of()), "b", "home", SECRET, "london", "", "q");

    assertTrue(said().contains("Name (default work, as before): home"), said());
    assertTrue(said().contains("1 file changes: home in eu-west-2."), said());
  }

  @Test
  void aChoiceThatCannotBeMadeNowSaysWhy() {
    play(Given.NOTHING, "2", "?1", "q");

    assertTrue(
        said()
            .contains(
                """
                Choose 1 or 2 (default 1): 2
                This computer is offline.
                Choose 1 or 2 (default 1): ?1
                Access keys: a .csv file.
                Best when someone gave you a key.
                Choose 1 or 2 (default 1): q
                """),
        said());
  }

  @Test
  void whereAPageTakesPastesTextThatIsNoChoiceIsOne() {
    play(Given.NOTHING, "https://acme.awsapps.com/start", "q");

    assertTrue(said().contains("Chosen") || said().contains("Received 1 lines."), said());
  }

  @Test
  void aTitleThatTheFirstSentenceSaysIsNotSaidBesides() {
    play(Wizard.start(new Ending("Review")), Given.NOTHING, "", "q");

    assertTrue(said().contains("\n\nSaved. All is well.\n"), said());
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

  @Test
  void aSlipOfTheFingersIsNoPaste() {
    play(Given.NOTHING, "9", "q");

    assertTrue(said().contains("That is none of them. Type the number of one."), said());
  }

  @Test
  void longWorkIsReportedEveryTenSeconds() throws InterruptedException {
    CountDownLatch twice = new CountDownLatch(2);
    Work work =
        new Work(
            effect -> {
              awaitUninterruptibly(twice);
              return new Event.FileDeleted("");
            },
            inbox -> {
              boolean over = twice.getCount() == 0;
              twice.countDown();
              return over ? Optional.of(inbox.take()) : Optional.empty();
            });
    Script script = new Script(out, "q");
    LineFace.run(waiting(), Given.NOTHING, work, script, out, "");

    assertTrue(
        said()
            .startsWith(
                """
                Set up, Access keys. Step 2 of 4: Check. Asking AWS. Limit 10 seconds.
                Still working, 10 seconds.
                Still working, 20 seconds.
                """),
        said());
  }

  @Test
  void theEndOfLongWorkIsHeardWhereThatIsWished() {
    assertTrue(heardAfter(Duration.ofSeconds(6)).contains("\007"));
    assertFalse(heardAfter(Duration.ofSeconds(4)).contains("\007"));
  }

  private String heardAfter(Duration time) {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Work work =
        new Work(
            effect -> {
              now.updateAndGet(start -> start.plus(time));
              return new Event.FileDeleted("");
            },
            inbox -> Optional.of(inbox.take()),
            Optional.of(now::get));
    bytes.reset();
    LineFace.run(waiting(), Given.NOTHING, work, new Script(out, "q"), out, "");
    return said();
  }

  @Test
  void ctrlCStopsWorkThatMayBeLeftAndGoesBack() {
    Script script = new Script(out, "1", "keys", "y", "q");
    CountDownLatch never = new CountDownLatch(1);
    Outcome outcome =
        LineFace.run(
            Wizard.start(new Journey.Start()),
            Given.NOTHING,
            effect -> {
              script.pressCtrlC();
              awaitUninterruptibly(never);
              return new Event.FileDeleted("");
            },
            script,
            out,
            "");
    never.countDown();

    assertEquals(Outcome.LEFT, outcome);
    assertTrue(
        said().contains("Stopped. Nothing was changed.\n\nStep 1 of 4: Keys.\nFound:"), said());
  }

  @Test
  void ctrlCDoesNotStopAWrite() {
    Effect write = new Effect.WriteChanges(List.of(), "");
    Script script = new Script(out, "q");
    Outcome outcome =
        LineFace.run(
            Wizard.start(new Journey.Writing(write), write),
            Given.NOTHING,
            effect -> {
              script.pressCtrlC();
              return new Event.Written("2026", new AwsFiles(null, null));
            },
            script,
            out,
            "");

    assertTrue(said().contains("Finishing this step first"), said());
    assertTrue(said().contains("What was saved stays saved."), said());
    assertEquals(ExitCode.DONE, outcome.exit());
  }

  @Test
  void aPageWithSeveralWaysOnNumbersThem() {
    Script script = new Script(out, "", "2");
    Outcome outcome =
        LineFace.run(Wizard.start(new Ways()), Given.NOTHING, effect -> null, script, out, "");

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
        said());
    assertTrue(script.isOver());
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
    LineFace.run(
        Wizard.start(hostile), Given.NOTHING, effect -> null, new Script(out, ""), out, "\007");

    assertTrue(said().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 127), said());
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

  private static final List<String> ANSWERS =
      List.of("1", "AKIA", "", "work", SECRET, "london", "n", "y");

  /** Plays with the answers that lead to the page of details before the given ones. */
  private Outcome fromDetails(Given given, String... answers) {
    return play(
        given,
        Stream.concat(Stream.of("1", "AKIA", ""), Stream.of(answers)).toArray(String[]::new));
  }

  private static Wizard.Turn waiting() {
    return Wizard.start(new Journey.Checking(), new Effect.ReadFiles());
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Outcome play(Given given, String... answers) {
    return play(Wizard.start(new Journey.Start()), given, answers);
  }

  private Outcome play(Wizard.Turn start, Given given, String... answers) {
    return LineFace.run(
        start, given, Journey::accepted, new Script(out, answers), out, "ACCESSIBLE is set");
  }

  private String said() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
