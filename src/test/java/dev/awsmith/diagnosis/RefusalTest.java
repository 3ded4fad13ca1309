package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.environment.Os;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a refusal of AWS is taken for, or that of whatever is between AWS and us. */
class RefusalTest {
  private static final String SECRET = "Kq3vWz8LmN0pQrS1tUvX2yZ4aBcD5eFgH6iJkL7m";
  private static final Credentials PERMANENT = Credentials.longTerm("AKIARZPUZDIKIUFISP2V", SECRET);
  private static final Circumstances USUAL = at("eu-west-1", PERMANENT);

  @Test
  void aShortSecretIsPointedOut() {
    Credentials credentials = Credentials.longTerm("AKIARZPUZDIKIUFISP2V", SECRET.substring(1));

    Explanation explanation =
        Explain.refusal(
            refusal(Reason.WRONG_SECRET, "SignatureDoesNotMatch"), at("eu-west-1", credentials));

    assertEquals("AW302", explanation.code());
    assertEquals("The secret does not belong to this key ID", explanation.headline());
    assertEquals(
        "The secret has 39 characters; AWS secrets have 40.", explanation.why().getFirst());
  }

  @Test
  void aClockThatIsOffExplainsAWrongSignature() {
    Refusal refusal =
        new Refusal(
            Reason.WRONG_SECRET,
            "SignatureDoesNotMatch",
            403,
            "",
            "sts.eu-west-1.amazonaws.com",
            Optional.of(Duration.ofSeconds(-432)));

    Explanation explanation = Explain.refusal(refusal, USUAL);

    assertEquals("AW306", explanation.code());
    assertEquals("Your computer's clock is 7 min 12 s slow", explanation.headline());
    assertEquals(
        List.of("Set it:  sudo timedatectl set-ntp true   (in WSL:  sudo hwclock -s)"),
        explanation.fixes());
  }

  @Test
  void aClockIsFastOrSlow() {
    assertEquals("1 h 0 min 5 s", Refused.inWords(Duration.ofSeconds(3605)));
    Refusal refusal =
        new Refusal(Reason.CLOCK, "x", 403, "", "sts.x", Optional.of(Duration.ofMinutes(20)));

    assertEquals(
        "Your computer's clock is 20 min 0 s fast", Explain.refusal(refusal, USUAL).headline());
  }

  @Test
  void endedKeysAreEnded() {
    assertHeadline("These temporary keys have ended", Reason.EXPIRED, "ExpiredToken", "x");
  }

  @Test
  void aBlockedCheckIsNotAboutTheKeys() {
    assertHeadline(
        "AWS knows you, but this network or your organisation blocks the check",
        Reason.DENIED,
        "AccessDenied",
        "no");
    assertHeadline(
        "Your organisation blocks this",
        Reason.DENIED,
        "AccessDenied",
        "... with an explicit deny in a service control policy");
    assertHeadline(
        "The role cannot be assumed",
        Reason.DENIED,
        "AccessDenied",
        "User: x is not authorized to perform: sts:AssumeRole on resource: y");
  }

  @Test
  void whatTheMessageTellsIsUsed() {
    assertHeadline(
        "The secret was put in the place of the key ID",
        Reason.MALFORMED,
        "IncompleteSignature",
        "Credential must have exactly 5 slash-delimited elements");
    assertHeadline(
        "The user has two access keys already",
        Reason.LIMIT,
        "LimitExceeded",
        "Cannot exceed quota for AccessKeysPerUser: 2");
    assertHeadline(
        "The access key is not there any more",
        Reason.NOT_FOUND,
        "NoSuchEntity",
        "The Access Key with id AKIARZPUZDIKIUFISP2V cannot be found.");
  }

  @Test
  void theNetworkIsNamedAsSuch() {
    for (Reason reason : List.of(Reason.NO_HOST, Reason.NO_CONNECTION, Reason.TIMEOUT)) {
      assertHeadline("I cannot reach AWS from here", reason, "", "");
    }
    assertHeadline(
        "Something between you and AWS is replacing its certificate", Reason.UNTRUSTED, "", "");
    assertHeadline("Somebody answered, but it was not AWS", Reason.NOT_AWS, "", "");
  }

  @Test
  void anUnknownHostOfAnUnknownRegionIsAboutTheRegion() {
    Explanation explanation =
        Explain.refusal(
            refusal(Reason.NO_HOST, "", "", "sts.us-esat-1.amazonaws.com"),
            at("us-esat-1", PERMANENT));

    assertEquals("AW207", explanation.code());
    assertTrue(
        explanation.what().startsWith("The name sts.us-esat-1.amazonaws.com is not known here."));
  }

  @Test
  void everyReasonIsExplainedWithoutRepeatingForeignText() {
    for (Reason reason : Reason.values()) {
      Explanation explanation =
          Explain.refusal(refusal(reason, "\u001b[2J", "\u202e" + SECRET, "evil\nhost"), USUAL);

      String all = explanation.toString();
      assertFalse(explanation.headline().isEmpty(), reason.name());
      assertTrue(all.chars().noneMatch(Character::isISOControl), reason.name());
      assertFalse(all.contains(SECRET) || all.contains("\u202e"), reason.name());
    }
  }

  private static void assertHeadline(String headline, Reason reason, String code, String message) {
    assertEquals(
        headline,
        Explain.refusal(refusal(reason, code, message, "sts.eu-west-1.amazonaws.com"), USUAL)
            .headline());
  }

  private static Refusal refusal(Reason reason, String code) {
    return refusal(reason, code, "", "sts.eu-west-1.amazonaws.com");
  }

  private static Refusal refusal(Reason reason, String code, String message, String endpoint) {
    return new Refusal(reason, code, code.isEmpty() ? 0 : 403, message, endpoint, Optional.empty());
  }

  private static Circumstances at(String region, Credentials credentials) {
    return Circumstances.of(credentials, region, Os.LINUX);
  }
}
