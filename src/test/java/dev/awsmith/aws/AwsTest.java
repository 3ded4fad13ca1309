package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Account;
import dev.awsmith.practice.EmbeddedAws;
import dev.awsmith.practice.User;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect.CheckCaller;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Event.CallRefused;
import dev.awsmith.wizard.Event.CallerFound;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.core.SdkGlobalTime;

/** Our clients and an embedded AWS for them to ask. */
abstract class AwsTest {
  static final String IRELAND = "eu-west-1";
  static final Duration PATIENCE = Duration.ofSeconds(20);

  EmbeddedAws aws;
  Account account;
  User anna;
  AccessKey key;
  Network network;
  AwsClients clients;
  private volatile Duration serverAhead = Duration.ZERO;

  @BeforeEach
  void start() throws IOException {
    SdkGlobalTime.setGlobalTimeOffset(0);
    aws = EmbeddedAws.start(() -> Instant.now().plus(serverAhead));
    account = aws.account();
    anna = account.user("dev-anna");
    key = anna.createKey();
    network = Network.of(Map.of()).at(aws.endpoint()).within(PATIENCE);
    clients = new AwsClients(network);
  }

  @AfterEach
  void stop() throws IOException {
    clients.close();
    aws.close();
    SdkGlobalTime.setGlobalTimeOffset(0);
  }

  /** Turns the clock of the embedded AWS. */
  void serverAhead(Duration offset) {
    serverAhead = offset;
  }

  /** Gives our clients another way to AWS. */
  void reach(Network other) {
    clients.close();
    clients = new AwsClients(other);
  }

  Event check() {
    return check(key.credentials());
  }

  Event check(Credentials credentials) {
    return check(credentials, IRELAND);
  }

  Event check(Credentials credentials, String region) {
    return new Sts(clients).check(new CheckCaller("work", credentials, region));
  }

  static CallerFound found(Event event) {
    return assertInstanceOf(CallerFound.class, event, event::toString);
  }

  static Refusal refused(Event event) {
    return assertInstanceOf(CallRefused.class, event).refusal();
  }

  static void assertRefused(Reason reason, String code, int status, Event event) {
    Refusal refusal = refused(event);
    assertEquals(
        reason + " " + code + " " + status,
        refusal.reason() + " " + refusal.awsCode() + " " + refusal.httpStatus(),
        refusal::message);
  }

  static <T> T value(Answer<T> answer) {
    return switch (answer) {
      case Answer.Yes<T>(var value, var endpoint, var offset) -> value;
      case Answer.No<T>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  static Refusal refusal(Answer<?> answer) {
    return assertInstanceOf(Answer.No.class, answer).refusal();
  }
}
