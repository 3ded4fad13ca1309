package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;

/** An embedded AWS with one account, one user and one key, and AWS's own clients for it. */
abstract class EmbeddedAwsTest {
  static final AccountId ACCOUNT = new AccountId("029608264753");

  EmbeddedAws aws;
  Account account;
  User anna;
  AccessKey key;
  private Duration clockAhead = Duration.ZERO;

  @BeforeEach
  void start() throws IOException {
    InstantSource clock = () -> Instant.now().plus(clockAhead);
    aws = EmbeddedAws.start(clock);
    account = aws.account(ACCOUNT, Partition.AWS);
    anna = account.user("dev-anna");
    key = anna.createKey();
  }

  @AfterEach
  void stop() throws IOException {
    aws.close();
  }

  /** Turns the clock of the embedded AWS. */
  void clockAhead(Duration offset) {
    clockAhead = offset;
  }

  StsClient sts() {
    return sts(key.credentials());
  }

  StsClient sts(Credentials credentials) {
    return sts(Clients.of(credentials));
  }

  StsClient sts(AwsCredentials credentials) {
    return sts(credentials, "eu-west-1");
  }

  StsClient sts(AwsCredentials credentials, String region) {
    return Clients.sts(aws.endpoint(), credentials, region);
  }

  IamClient iam() {
    return iam(key.credentials());
  }

  IamClient iam(Credentials credentials) {
    return Clients.iam(aws.endpoint(), Clients.of(credentials));
  }

  static void assertRefused(int status, String code, String message, Executable call) {
    AwsServiceException refusal = assertThrows(AwsServiceException.class, call);
    assertEquals(
        status + " " + code + ": " + message,
        refusal.statusCode()
            + " "
            + refusal.awsErrorDetails().errorCode()
            + ": "
            + refusal.awsErrorDetails().errorMessage());
  }
}
