package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.CSV;
import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.AnnasKeys.SECRET;
import static dev.awsmith.flow.AnnasKeys.TEMPORARY_ID;
import static dev.awsmith.flow.AnnasKeys.TOKEN;
import static dev.awsmith.flow.Onboarding.atHome;
import static dev.awsmith.flow.Onboarding.atKeys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Intake.Parts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is typed and pasted where keys are asked for, whole, broken or something else. */
class OnboardingPasteTest {
  private static Optional<Parts> parts(String text) {
    return atKeys(new PaperWorld("", "")).answer("type").page().intake().parts().apply(text);
  }

  @Test
  void aTextPastedIntoOneFieldIsReadForAllThree() {
    String text =
        "export AWS_ACCESS_KEY_ID=%s\nexport AWS_SECRET_ACCESS_KEY=%s\nexport AWS_SESSION_TOKEN=%s \n"
            .formatted(TEMPORARY_ID, SECRET, TOKEN);

    assertEquals(
        Optional.of(
            new Parts(
                Map.of("id", TEMPORARY_ID, "secret", SECRET, "token", TOKEN),
                "That text contains all three values. I filled in Access key ID, Secret key and"
                    + " Session token. Cleaned up: removed 1 space at the end of line 3.")),
        parts(text));
    assertEquals(
        Optional.of(
            new Parts(
                Map.of("id", ID, "secret", SECRET),
                "That text contains two values. I filled in Access key ID and Secret key.")),
        parts(CSV));
    assertEquals(
        Optional.of(
            new Parts(
                Map.of("secret", SECRET),
                "That text contains more than the value. I filled in Secret key.")),
        parts("AWS_SECRET_ACCESS_KEY=" + SECRET));
  }

  @Test
  void aValueThatWasBrokenIsMadeWholeInItsField() {
    String half = TOKEN.substring(0, 80);
    assertEquals(
        Map.of("token", TOKEN), parts(half + "\n" + TOKEN.substring(80)).orElseThrow().values());
    assertEquals(
        Map.of("secret", SECRET),
        parts(SECRET.substring(0, 9) + "\n  " + SECRET.substring(9)).orElseThrow().values());
  }

  @Test
  void aBareValueOrSeveralSetsAreNoMatterOfTheFields() {
    assertEquals(Optional.empty(), parts(SECRET + "\n"));
    assertEquals(Optional.empty(), parts(ID));
    assertEquals(Optional.empty(), parts("hello\nworld"));
    assertEquals(
        Optional.empty(), parts("[a]\n" + KEYS + "[b]\n" + KEYS.replace("LJTT77O", "LJTT77A")));
  }

  @Test
  void whatIsTypedInTheWrongPlaceIsNamed() {
    Traveller anna = atKeys(new PaperWorld("", "")).answer("type");

    assertTrue(anna.refusal("check", "id", SECRET).contains("looks like the secret"));
    assertTrue(anna.refusal("check", "id", "AIDARTYNJLG43LJTT77OX").contains("AIDA..."));
    assertTrue(anna.refusal("check", "id", "hello").contains("20 characters"));
    assertTrue(anna.refusal("check", "id", ID, "secret", ID).contains("That is a key ID"));
    assertTrue(anna.refusal("check", "id", ID, "secret", " ").contains("Type or paste the secret"));
  }

  @Test
  void aPastedBlockSuggestsItsNameAndRegion() {
    Traveller anna =
        atHome(new PaperWorld("[default]\nregion = us-east-1\n", ""))
            .answer("new")
            .paste("[profile shop]\n" + KEYS + "region = eu-north-1\n")
            .answer("check");

    assertEquals("shop", anna.value("profile"));
    assertEquals("eu-north-1", anna.answer("go").value("region"));
  }

  @Test
  void aTemporaryKeyWithoutItsTokenIsStopped() {
    PaperWorld world = new PaperWorld("", "");
    Traveller pasted = atKeys(world).paste(TEMPORARY_ID + "\n" + SECRET);

    assertTrue(pasted.refusal("check").contains("third value, the session token"));

    atKeys(world)
        .answer("type")
        .answer("check", "id", TEMPORARY_ID, "secret", SECRET)
        .sees("third value, the session token");
    assertEquals(List.of(), world.ordered(Effect.CheckCaller.class));
  }

  @Test
  void temporaryKeysThatHaveEndedAreStopped() {
    Traveller anna =
        atKeys(new PaperWorld("", ""))
            .paste(
                """
                {"Credentials": {"AccessKeyId": "%s", "SecretAccessKey": "%s",
                 "SessionToken": "%s", "Expiration": "2026-03-04T07:12:09Z"}}
                """
                    .formatted(TEMPORARY_ID, SECRET, TOKEN));

    assertTrue(anna.refusal("check").contains("ended 3 hours ago"), anna::text);
  }

  @Test
  void anErrorInPlaceOfKeysIsExplained() {
    atHome(new PaperWorld("", ""))
        .paste("An error occurred (ExpiredToken) when calling the GetCallerIdentity operation")
        .sees("temporary keys have ended");
  }

  @Test
  void whatIsNoKeyIsSaidToBeNone() {
    Traveller anna = atKeys(new PaperWorld("", "")).paste("https://acme.awsapps.com/start#/");

    assertTrue(anna.refusal("check").contains("company sign-in page"));
    assertTrue(anna.paste("hello there").refusal("check").contains("could not find AWS keys"));
    assertTrue(anna.paste(ID).refusal("check").contains("no secret key"));
  }

  @Test
  void ofTwoSetsOneIsChosen() {
    String two = "[a]\n" + KEYS + "\n[b]\n" + KEYS.replace(ID, "AKIARTYNJLG43LJTT77X");
    Traveller anna = atKeys(new PaperWorld("", "")).paste(two);

    assertTrue(anna.refusal("check").startsWith("Choose one"));
    assertEquals("b", anna.answer("check", "which", "2").value("profile"));
  }
}
