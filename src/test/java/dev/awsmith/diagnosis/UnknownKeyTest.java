package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.environment.Os;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Text;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an unknown key is suspected of, by what else is known about it. */
class UnknownKeyTest {
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

    Explanation explanation = unknownKey(in(files, credentials));

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

    Circumstances circumstances = in(files, TEMPORARY);

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

    Circumstances circumstances = in(files, PERMANENT);

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
        unknownKey("iam.amazonaws.com", at("eu-west-1", TEMPORARY).withAcceptedElsewhere());

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

  private static void assertFirst(String beginning, Circumstances circumstances) {
    String first = unknownKey(circumstances).why().getFirst();
    assertTrue(first.startsWith(beginning), first);
  }

  private static Explanation unknownKey(Circumstances circumstances) {
    return unknownKey("sts.eu-west-1.amazonaws.com", circumstances);
  }

  private static Explanation unknownKey(String endpoint, Circumstances circumstances) {
    return Explain.refusal(
        new Refusal(
            Reason.UNKNOWN_KEY, "InvalidClientTokenId", 403, "", endpoint, Optional.empty()),
        circumstances);
  }

  private static Circumstances at(String region, Credentials credentials) {
    return Circumstances.of(credentials, region, Os.LINUX);
  }

  private static Circumstances in(AwsFiles files, Credentials credentials) {
    return at("eu-west-1", credentials).in(files.profile("work").orElseThrow(), files);
  }

  private static AwsFiles files(String credentials, String config) {
    return Scenes.files(Text.of(credentials), Text.of(config));
  }
}
