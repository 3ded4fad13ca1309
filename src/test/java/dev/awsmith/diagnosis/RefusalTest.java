package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.environment.Os;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Place;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {
  private static final String SECRET = "Kq3vWz8LmN0pQrS1tUvX2yZ4aBcD5eFgH6iJkL7m";
  private static final String TOKEN = "FwoGZXIvYXdzEBYaDInventedTokenpQ==";
  private static final Credentials PERMANENT = Credentials.longTerm("AKIARZPUZDIKIUFISP2V", SECRET);
  private static final Credentials TEMPORARY =
      Credentials.temporary("ASIARZPUZDIKI3OJZZQ5", SECRET, TOKEN);

  @Test
  void aTokenLeftOverIsFoundByThePrefix() {
    Credentials credentials = Credentials.temporary("AKIARZPUZDIKIUFISP2V", SECRET, TOKEN);
    AwsFiles files =
        files(
            "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = "
                + SECRET
                + "\naws_session_token = "
                + TOKEN
                + "\n",
            "");

    Explanation explanation = unknownKey(in(files, credentials, "eu-west-1"));

    assertEquals("AW301", explanation.code());
    assertEquals("AWS does not know this access key ID", explanation.headline());
    assertTrue(
        explanation
            .what()
            .startsWith("AWS answered InvalidClientTokenId for AKIA************SP2V."));
    assertEquals(
        List.of(
            "The profile still has a session token from older temporary keys. AWS rejects a"
                + " permanent key (AKIA...) sent with a session token."),
        explanation.why());
    assertEquals(
        List.of(
            "~/.aws/credentials line 4: aws_session_token = ****************pQ==",
            "Asked sts.eu-west-1.amazonaws.com (HTTP 403)"),
        explanation.evidence());
    assertEquals(
        "Remove the session token: ~/.aws/credentials line 4.", explanation.fixes().getFirst());
    assertEquals(List.of("AW301", "AW203"), explanation.lookAt().subList(0, 2));
    assertFalse(explanation.toString().contains(TOKEN) || explanation.toString().contains(SECRET));
  }

  @Test
  void aTokenMissingIsFoundByThePrefix() {
    assertFirst("The key is temporary (ASIA...)", at("eu-west-1", TEMPORARY.withoutToken()));
  }

  @Test
  void aTokenFromTheOtherFileIsSuspected() {
    AwsFiles files =
        files(
            "[work]\naws_access_key_id = ASIARZPUZDIKI3OJZZQ5\naws_secret_access_key = x\n",
            "[profile work]\naws_session_token = " + TOKEN + "\n");

    Circumstances circumstances = in(files, TEMPORARY, "eu-west-1");

    assertFirst("Key and session token stand in different files", circumstances);
    assertEquals(
        "~/.aws/config line 2: aws_session_token = ****************pQ==",
        unknownKey(circumstances).evidence().getFirst());
  }

  @Test
  void aKeyWithoutAnythingOddWasDeletedOrTurnedOff() {
    assertFirst("The key was deleted or turned off", at("eu-west-1", PERMANENT));
    assertFirst("The key was deleted or turned off", at("eu-west-1", TEMPORARY));
  }

  @Test
  void aKeyOfTheDocumentationIsRecognised() {
    assertFirst(
        "That is the example from AWS's documentation",
        at("eu-west-1", Credentials.longTerm("AKIAIOSFODNN7EXAMPLE", SECRET)));
  }

  @Test
  void aKeyMadeSecondsAgoNeedsPatience() {
    assertFirst(
        "The key was made 4 seconds ago.",
        at("eu-west-1", PERMANENT).withKeyOf(Duration.ofSeconds(4)));
    assertFirst("The key was deleted", at("eu-west-1", PERMANENT).withKeyOf(Duration.ofDays(4)));
  }

  @Test
  void aKeyOfAnotherPartitionIsFoundByTheArnsBesideIt() {
    AwsFiles files =
        files(
            "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n",
            "[profile work]\nmfa_serial = arn:aws-cn:iam::123456789012:mfa/anna\n");

    Circumstances circumstances = in(files, PERMANENT, "eu-west-1");

    assertFirst("The key belongs to another partition than eu-west-1.", circumstances);
    assertEquals(
        "~/.aws/config line 2: arn:aws-cn:iam::123456789012:mfa/anna",
        unknownKey(circumstances).evidence().getFirst());
  }

  @Test
  void aRegionOfAnUnusualPartitionIsSuspected() {
    assertFirst("The key belongs to another partition", at("us-gov-west-1", PERMANENT));
  }

  @Test
  void aRegionThatMustBeEnabledIsSuspected() {
    assertFirst("ap-east-2 must be enabled", at("ap-east-2", PERMANENT));

    Circumstances proved = at("ap-east-2", PERMANENT).withAcceptedElsewhere();
    assertEquals(1, unknownKey(proved).why().size(), "another Region's yes leaves no doubt");
    assertEquals(
        "AWS accepted the same keys in another Region.", unknownKey(proved).evidence().getFirst());
  }

  @Test
  void iamWantsSessionsWithMfa() {
    Explanation explanation =
        Explain.refusal(
            refusal(Reason.UNKNOWN_KEY, "InvalidClientTokenId", "x", "iam.amazonaws.com"),
            at("eu-west-1", TEMPORARY).withAcceptedElsewhere());

    assertTrue(explanation.why().getFirst().startsWith("IAM accepts such temporary keys only"));
  }

  @Test
  void aMistypedKeyIsFoundByItsForm() {
    assertFirst(
        "The key ID has 19 characters; AWS's have 20.",
        at("eu-west-1", Credentials.longTerm("AKIARZPUZDIKIUFISP2", SECRET)));
    assertFirst(
        "The key ID holds one of 0, 1, 8 and 9",
        at("eu-west-1", Credentials.longTerm("AKIARZPUZDIKIUFISP20", SECRET)));
  }

  @Test
  void withoutCredentialsTheUsualCauseIsTold() {
    Circumstances nothing =
        new Circumstances(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Os.LINUX);

    assertFirst("The key was deleted", nothing);
  }

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

    Explanation explanation = Explain.refusal(refusal, at("eu-west-1", PERMANENT));

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
        "Your computer's clock is 20 min 0 s fast",
        Explain.refusal(refusal, at("eu-west-1", PERMANENT)).headline());
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
    assertHeadline("I cannot reach AWS from here", Reason.NO_HOST, "", "");
    assertHeadline("I cannot reach AWS from here", Reason.NO_CONNECTION, "", "");
    assertHeadline("I cannot reach AWS from here", Reason.TIMEOUT, "", "");
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
          Explain.refusal(
              refusal(reason, "\u001b[2J", "\u202e" + SECRET, "evil\nhost"),
              at("eu-west-1", PERMANENT));

      String all = explanation.toString();
      assertFalse(explanation.headline().isEmpty(), reason.name());
      assertTrue(all.chars().noneMatch(Character::isISOControl), reason.name());
      assertFalse(all.contains(SECRET) || all.contains("\u202e"), reason.name());
    }
  }

  private static void assertFirst(String beginning, Circumstances circumstances) {
    String first = unknownKey(circumstances).why().getFirst();
    assertTrue(first.startsWith(beginning), first);
  }

  private static void assertHeadline(String headline, Reason reason, String code, String message) {
    assertEquals(
        headline,
        Explain.refusal(
                refusal(reason, code, message, "sts.eu-west-1.amazonaws.com"),
                at("eu-west-1", PERMANENT))
            .headline());
  }

  private static Explanation unknownKey(Circumstances circumstances) {
    return Explain.refusal(refusal(Reason.UNKNOWN_KEY, "InvalidClientTokenId"), circumstances);
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

  private static Circumstances in(AwsFiles files, Credentials credentials, String region) {
    return at(region, credentials).in(files.profile("work").orElseThrow(), files);
  }

  private static AwsFiles files(String credentials, String config) {
    return new AwsFiles(file(SharedFile.CREDENTIALS, credentials), file(SharedFile.CONFIG, config));
  }

  private static AwsFile file(SharedFile which, String text) {
    Place place = Place.missing("/x/" + which.fileName(), "~/.aws/" + which.fileName());
    return new AwsFile(which, place, IniDocument.of(which, Text.of(text)));
  }
}
