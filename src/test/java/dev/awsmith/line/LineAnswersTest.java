package dev.awsmith.line;

import static dev.awsmith.line.Talk.SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Intake;
import dev.awsmith.wizard.Intake.Parts;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How line mode takes what is typed: secrets, searches, choices, several answers at once. */
class LineAnswersTest {
  private final Talk talk = new Talk();

  @Test
  void aBadAnswerIsExplainedAndOnlyThatQuestionIsAskedAgain() {
    talk.fromDetails("my dev", "work", "short", SECRET, "london", "maybe", "n", "q");

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
        talk.said().substring(talk.said().indexOf("Step 3 of 4")));
  }

  @Test
  void anAnswerThatLooksLikeAWordOfOursIsTypedBehindAnEqualsSign() {
    talk.fromDetails("=b", SECRET, "london", "", "q");

    assertTrue(talk.said().contains("1 file changes: b in eu-west-2."), talk.said());
  }

  @Test
  void aTextThatAnswersSeveralQuestionsIsReadForAllOfThem() {
    Outcome kept = talk.from(new BothAtOnce(), "both", "", "", "");
    assertTrue(
        talk.said().contains("I filled in both.\nKeep them all? y/n (default y):"), talk::said);
    assertTrue(talk.said().contains("(Enter keeps 4 characters)"), talk::said);
    assertEquals(Map.of("n", "one", "s", "four"), kept.data());

    Outcome one = talk.from(new BothAtOnce(), "both", "n", "five");
    assertEquals(Map.of("n", "one", "s", "five"), one.data());
  }

  @Test
  void aSecretIsShownOnceWhenTheNextPromptIsAskedTo() {
    talk.fromDetails("work", SECRET, "s", "s", "q");

    assertEquals(1, talk.said().split(SECRET, -1).length - 1, talk.said());
  }

  @Test
  void aSecretNobodyAskedForIsNeverShown() {
    talk.fromDetails("work", SECRET, "london", "b", "b", "b", "q");

    assertFalse(talk.said().contains(SECRET), talk.said());
    assertTrue(talk.said().contains("(default work, as before)"), talk.said());
  }

  @Test
  void aSecretTypedBeforeIsKeptByEnter() {
    talk.fromDetails("work", SECRET, "b", "", "london", "", "q");

    assertTrue(talk.said().contains("(Enter keeps 40 characters, ends in Vf2k)"), talk.said());
    assertTrue(talk.said().contains("1 file changes: work in eu-west-2."), talk.said());
  }

  @Test
  void aSearchWithSeveralMatchesOffersThemAndTakesMoreLettersInPlaceOfANumber() {
    talk.fromDetails("work", SECRET, "europe", "frank", "", "q");

    assertTrue(
        talk.said()
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
        talk.said());
  }

  @Test
  void aSearchWithoutAMatchIsAskedAgain() {
    talk.fromDetails("work", SECRET, "xyz", "2", "london", "", "q");

    assertTrue(
        talk.said()
            .contains(
                """
                Type part of a city, country or code: xyz
                No match.
                1. Use xyz anyway
                2. None of these, type again
                Choose 1 or 2 (default 1): 2
                Type part of a city, country or code: london
                """),
        talk.said());
  }

  @Test
  void aChoiceThatCannotBeMadeNowSaysWhy() {
    talk.through("2", "?1", "q");

    assertTrue(
        talk.said()
            .contains(
                """
                Choose 1 or 2 (default 1): 2
                This computer is offline.
                Choose 1 or 2 (default 1): ?1
                Access keys: a .csv file.
                Best when someone gave you a key.
                Choose 1 or 2 (default 1): q
                """),
        talk.said());
  }

  @Test
  void whereAPageTakesPastesTextThatIsNoChoiceIsOne() {
    talk.through("https://acme.awsapps.com/start", "q");

    assertTrue(talk.said().contains("Received 1 lines."), talk.said());
    assertFalse(talk.said().contains("Chosen"), talk.said());
  }

  @Test
  void aSlipOfTheFingersIsNoPaste() {
    talk.through("9", "q");

    assertTrue(talk.said().contains("That is none of them. Type the number of one."), talk.said());
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
}
