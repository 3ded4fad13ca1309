package dev.awsmith.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GivenTest {
  private static final Field REGION =
      new Field.Text(
          new Ask("region", "Region", "--region", "Which Region", Help.of("")),
          Initial.NONE,
          Validator.notEmpty("Give a Region."));
  private static final Page PAGE =
      Page.of("Set up", "").ask(REGION).actions(Action.submit("go", "Go on"));

  @Test
  void aPageIsAnsweredWhenEachQuestionIs() {
    assertTrue(given("--region", "eu-west-1").answers(PAGE));
    assertFalse(Given.NOTHING.answers(PAGE));
    assertFalse(given("--region", " ").answers(PAGE));
  }

  @Test
  void aPageWithoutQuestionsIsNeverAnsweredBeforehand() {
    assertFalse(Given.NOTHING.answers(Page.of("Review", "")));
  }

  @Test
  void whatIsMissingNamesItsFlag() {
    assertEquals(
        Optional.of(new Given.Missing("--region", "Region (--region): Give a Region.")),
        Given.NOTHING.missing(PAGE));
    assertEquals(Optional.empty(), given("--region", "eu-west-1").missing(PAGE));
  }

  @Test
  void consentIsGivenByItsFlagOnly() {
    Page review = Page.of("Review", "").actions(Action.submit("save", "Save").consentedBy("--yes"));

    assertEquals("--yes", Given.NOTHING.missing(review).orElseThrow().flag());
    assertEquals(Optional.empty(), new Given(Map.of(), Set.of("--yes")).missing(review));
  }

  @Test
  void anActionThatCannotBeTakenIsNotTaken() {
    Page blocked =
        PAGE.actions(Action.submit("go", "Go on").unless(Optional.of("These keys have ended.")));

    assertFalse(given("--region", "eu-west-1").answers(blocked));
    assertEquals(
        "These keys have ended.",
        given("--region", "eu-west-1").missing(blocked).orElseThrow().sentence());
  }

  @Test
  void aMenuWithoutASuggestionMustBeAnswered() {
    Page menu =
        Page.of("Choose", "")
            .ask(
                new Field.Menu(
                    new Ask("kind", "Kind", "--kind", "Which", Help.of("")),
                    List.of(),
                    List.of(Option.of("a", "A", "")),
                    Initial.NONE));

    assertEquals("--kind", Given.NOTHING.missing(menu).orElseThrow().flag());
  }

  @Test
  void neverPrintsItsValues() {
    assertFalse(given("--secret-file", "s3cr3t").toString().contains("s3cr3t"));
  }

  private static Given given(String flag, String value) {
    return new Given(Map.of(flag, value), Set.of());
  }
}
