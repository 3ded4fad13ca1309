package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccountId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
  private static final String INVALID =
      "An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation:"
          + " The security token included in the request is invalid.";

  @Test
  void anUnknownKeyIsNeverAPermissionProblem() {
    for (String text : List.of(INVALID, "UnrecognizedClientException")) {
      Explanation explanation = explain(text);

      assertEquals("AW301", explanation.code());
      assertTrue(explanation.what().contains("not a permission problem"), explanation.what());
      assertTrue(explanation.what().contains("trust policy never"), explanation.what());
      assertEquals(
          List.of("AW301", "AW202", "AW203", "AW205", "AW304", "AW401"), explanation.lookAt());
    }
  }

  @Test
  void theOriginalCodeIsNamed() {
    assertTrue(explain("x (UnrecognizedClientException) y").what().startsWith("The text holds Un"));
    assertTrue(explain(INVALID).what().startsWith("The text holds InvalidClientTokenId."));
    assertTrue(
        explain("The security token included in the request is invalid. (Status Code: 403)")
            .what()
            .startsWith("The text says \"security token included in the request\"."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033[31mAn error occurred (\033[1mInvalidClient\033[0mTokenId\033[0m)",
        "\033]8;;http://x\007An error (InvalidClientTokenId)\033]8;;\007",
        "An error occurred (InvalidClientTok\r\n   enId) when calling",
        "The security token inclu\nded in the request is invalid.",
        "THE SECURITY TOKEN INCLUDED IN THE REQUEST IS INVALID",
        "│ The security token  │\n│ included in the request │\n│ is invalid │",
        "…\\\"The security token included in the request is inv",
        "{\"__type\":\"UnrecognizedClientException\",\"message\":\"The security token inc",
        "> > InvalidClientTokenId:"
      })
  void coloursWrappingAndCutsDoNotHideAnError(String text) {
    assertEquals("AW301", explain(text).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "region = eu-west-1",
        "AKIARZPUZDIKIUFISP2V",
        "{\"UserId\":\"AIDARZPUZDIKOK7D62GAW\",\"Account\":\"123456789012\"}",
        "<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/x</Arn>",
        "export AWS_PROFILE=work",
        "NotAccessDeniedAtAll InvalidClientTokenIdentity"
      })
  void aTextWithoutAnErrorIsNotExplained(String text) {
    assertEquals(Optional.empty(), Explain.text(text));
  }

  @Test
  void theTextTellsWhomItBefell() {
    Traces traces =
        Explain.text(
                "AccessDenied: User: arn:aws:iam::123456789012:user/anna is not authorized to"
                    + " perform: s3:x with key ASIAY34FZKBOKMUTVV7A for profile 'work' in"
                    + " eu-west-1.")
            .orElseThrow()
            .traces();

    assertEquals(List.of("arn:aws:iam::123456789012:user/anna"), traces.arns());
    assertEquals(
        List.of(new AccountId("123456789012"), new AccountId("609629065308")), traces.accounts());
    assertEquals("ASIAY34FZKBOKMUTVV7A", traces.keyIds().getFirst().value());
    assertEquals(List.of("work"), traces.profiles());
    assertEquals(List.of("eu-west-1"), traces.regions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The config profile (work) could not be found",
        "No region provided in profile: work",
        "Circular relationship detected with profiles [work].",
        "The profile \"work\" contains both source_profile and credential_source.",
        "The SSO session token associated with profile=work was not found",
        "aws s3 ls --profile work\nUnable to locate credentials",
        "Failed to load default AWS credentials for profile 'work'",
        "failed to get shared config profile, work"
      })
  void theProfileIsFound(String text) {
    assertEquals(List.of("work"), Explain.text(text).orElseThrow().traces().profiles());
  }

  @Test
  void aSecretInTheTextIsNotRepeated() {
    String secret = "asWer9/x8Kq3vWz8LmN0pQrS1tUvX2yZ4aBcD5eF";
    Explained explained =
        Explain.text("Credential must have exactly 5 slash-delimited elements, got '" + secret)
            .orElseThrow();

    assertEquals("AW204", explained.explanation().code());
    assertFalse(explained.toString().contains("asWer9"), "the secret was repeated");
  }

  @Test
  void hostileTextComesToNothingWorse() {
    String hostile =
        "\u202e\u0000\033[2J InvalidClientTokenId profile '\u202egnp\033[31m' arn:aws:iam::"
            + "123456789012:user/\033]0;x\007 "
            + "arn:aws:".repeat(4000)
            + "\033[".repeat(20000);

    Explained explained = Explain.text(hostile).orElseThrow();

    assertEquals("AW301", explained.explanation().code());
    assertTrue(
        explained.toString().chars().noneMatch(Character::isISOControl), "a control got through");
    assertFalse(explained.toString().contains("\u202e"));
  }

  @Test
  void everyMeaningIsWholeAndPlain() {
    Signs.ALL.stream()
        .flatMap(List::stream)
        .map(Sign::meaning)
        .distinct()
        .forEach(
            meaning -> {
              assertFalse(meaning.headline().endsWith("."), meaning.headline());
              assertFalse(meaning.why().isEmpty(), meaning.headline());
              assertFalse(meaning.fixes().isEmpty(), meaning.headline());
              assertTrue(meaning.code().matches("|AW[1-4][0-9]{2}"), meaning.headline());
              assertTrue(
                  meaning.lookAt().stream().allMatch(code -> code.matches("AW[1-4][0-9]{2}")),
                  meaning.headline());
            });
  }

  private static Explanation explain(String text) {
    return Explain.text(text).orElseThrow().explanation();
  }
}
