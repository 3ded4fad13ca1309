package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.sts.model.StsException;

class PracticeWorldTest {
  private static final Pattern ID = Pattern.compile("A[KS]IA[A-Z2-7]{16}");
  private static final Pattern SECRET =
      Pattern.compile("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])");
  private static final Pattern TOKEN = Pattern.compile("IQo[A-Za-z0-9+/]+=*");

  private PracticeWorld world;

  @BeforeEach
  void start() throws IOException {
    world = PracticeWorld.start();
  }

  @AfterEach
  void stop() throws IOException {
    world.close();
  }

  @ParameterizedTest
  @CsvSource({
    "A CSV file from the console, user/dev-anna",
    "Lines for Linux and macOS, user/dev-anna",
    "PowerShell lines, user/dev-anna",
    "Windows Command Prompt lines, user/dev-anna",
    "A profile from another computer, user/dev-anna",
    "The answer of aws iam create-access-key, user/ci-deploy",
    "'Temporary keys, as JSON', user/dev-anna",
    "A key that is 87 days old, user/ci-deploy",
    "Keys of the root user, root",
  })
  void aGoodSampleIsLetIn(String title, String who) {
    String arn = call(title, "eu-west-1");
    assertTrue(arn.endsWith(":" + who), arn);
  }

  @ParameterizedTest
  @CsvSource({
    "Temporary keys that have ended, ExpiredToken",
    "Temporary keys without their token, InvalidClientTokenId",
    "A key that was turned off, InvalidClientTokenId",
    "A secret that belongs to another key, SignatureDoesNotMatch",
    "A key of AWS in China, InvalidClientTokenId",
  })
  void aTroubledSampleIsRefused(String title, String code) {
    StsException refusal = assertThrows(StsException.class, () -> call(title, "eu-west-1"));
    assertEquals(code, refusal.awsErrorDetails().errorCode());
  }

  @Test
  void theKeyOfChinaWorksInChina() {
    assertTrue(call("A key of AWS in China", "cn-north-1").startsWith("arn:aws-cn:"));
  }

  @Test
  void theOldKeyIsNearlyDueForRotation() {
    Instant created =
        Clients.iam(world.endpoint(), Clients.of(world.oldKey()))
            .listAccessKeys()
            .accessKeyMetadata()
            .getFirst()
            .createDate();
    assertEquals(87, Duration.between(created, Instant.now()).toDays());
  }

  @Test
  void theGoodKeyMayBeRotated() {
    var iam = Clients.iam(world.endpoint(), Clients.of(world.goodKey()));
    assertEquals("dev-anna", iam.createAccessKey().accessKey().userName());
  }

  @Test
  void noTwoStartsShareAKey() throws IOException {
    try (PracticeWorld other = PracticeWorld.start()) {
      Credentials mine = world.goodKey();
      assertNotEquals(mine.id(), other.goodKey().id());
      assertNotEquals(mine.secret(), other.goodKey().secret());
      assertNotEquals(mine.id().account(), other.goodKey().id().account());
    }
  }

  private String call(String title, String region) {
    String text =
        world.samples().stream()
            .filter(sample -> sample.title().equals(title))
            .findFirst()
            .orElseThrow()
            .text();
    return Clients.sts(world.endpoint(), credentials(text), region).getCallerIdentity().arn();
  }

  private static AwsCredentials credentials(String text) {
    String id = first(ID, text);
    String secret = first(SECRET, text);
    Matcher token = TOKEN.matcher(text);
    return token.find()
        ? AwsSessionCredentials.create(id, secret, token.group())
        : AwsBasicCredentials.create(id, secret);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertTrue(matcher.find(), text);
    return matcher.group();
  }
}
