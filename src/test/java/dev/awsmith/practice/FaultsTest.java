package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.Fault.Moment;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.StsException;

class FaultsTest extends EmbeddedAwsTest {
  private static final Duration FOR_EVER = Duration.ofDays(1);

  @Test
  void aFaultSpoilsOneRequestOfItsOperation() {
    aws.faults().next("GetCallerIdentity", Fault.throttle());
    iam().getUser();
    assertRefused(400, "Throttling", "Rate exceeded", () -> sts().getCallerIdentity());
    sts().getCallerIdentity();
  }

  @Test
  void aRuleDecidesOverEveryRequest() {
    aws.faults()
        .always(
            request -> request.region().equals("eu-west-1") ? Fault.throttle() : new Fault.None());
    assertRefused(400, "Throttling", "Rate exceeded", () -> sts().getCallerIdentity());
    sts(Clients.of(key.credentials()), "us-east-1").getCallerIdentity();
    aws.faults().clear();
    sts().getCallerIdentity();
  }

  @Test
  void beforeAndAfterDifferInWhatWasDone() {
    aws.faults()
        .next(
            "CreateAccessKey",
            Fault.unavailable(Moment.BEFORE),
            new Fault.Drop(Moment.BEFORE),
            Fault.unavailable(Moment.AFTER));
    IamClient iam = iam();
    assertRefused(503, "ServiceUnavailable", "Service is unavailable", iam::createAccessKey);
    assertThrows(SdkClientException.class, iam::createAccessKey);
    assertEquals(1, anna.keys().size());
    assertRefused(503, "ServiceUnavailable", "Service is unavailable", iam::createAccessKey);
    assertEquals(2, anna.keys().size());
  }

  @Test
  void aReplyMayBeLostAfterTheDeed() {
    aws.faults().next("CreateAccessKey", new Fault.Drop(Moment.AFTER));
    assertThrows(SdkClientException.class, () -> iam().createAccessKey());
    assertEquals(2, anna.keys().size());
    assertEquals(
        List.of("CreateAccessKey"), aws.requests().stream().map(Request::operation).toList());
  }

  @Test
  void aReplyMayBeCutOff() {
    aws.faults().next("CreateAccessKey", new Fault.CutOff());
    assertThrows(SdkClientException.class, () -> iam().createAccessKey());
    assertEquals(2, anna.keys().size());
  }

  @Test
  void aReplyMayNeverCome() {
    aws.faults().next("GetCallerIdentity", new Fault.Delay(FOR_EVER));
    assertTimesOut();
  }

  @Test
  void aReplyMayComeByteByByte() {
    aws.faults().next("GetCallerIdentity", new Fault.Drip(Duration.ofMillis(100)));
    assertTimesOut();
  }

  @Test
  void aReplyMayNeverEnd() throws IOException {
    int manyBytes = 1 << 22;
    aws.faults().always(new Fault.Endless());
    try (InputStream body = aws.endpoint().toURL().openStream()) {
      assertEquals(manyBytes, body.readNBytes(manyBytes).length);
    }
  }

  @Test
  void whoeverSpeaksNoHttpIsHungUpOnAndOthersAreServed() throws IOException {
    try (Socket stranger = new Socket("127.0.0.1", aws.endpoint().getPort())) {
      stranger.getOutputStream().write("hello\r\n\r\n".getBytes(US_ASCII));
      assertEquals(-1, stranger.getInputStream().read());
    }
    sts().getCallerIdentity();
  }

  @Test
  void aSlowReplyIsStillAReply() {
    aws.faults().next("GetCallerIdentity", new Fault.Drip(Duration.ofNanos(1)));
    assertEquals(anna.arn(), sts().getCallerIdentity().arn());
  }

  @Test
  void aPortalAnswersForAws() {
    aws.faults().next("GetCallerIdentity", Fault.portal());
    assertNull(sts().getCallerIdentity().arn());
  }

  @Test
  void aRedirectLeadsNowhere() {
    aws.faults().next("GetCallerIdentity", new Fault.Redirect(URI.create("http://127.0.0.1:9/")));
    StsException refusal = assertThrows(StsException.class, () -> sts().getCallerIdentity());
    assertEquals(302, refusal.statusCode());
  }

  @Test
  void everyRequestIsRemembered() {
    sts().getCallerIdentity();
    Request request = aws.requests().getFirst();
    assertEquals("GetCallerIdentity", request.operation());
    assertEquals(key.id().value(), request.keyId());
    assertEquals("eu-west-1", request.region());
  }

  @Test
  void repliesCarryTheDateOfTheServer() {
    clockAhead(Duration.ofDays(365));
    StsException refusal = assertThrows(StsException.class, () -> sts().getCallerIdentity());
    String date =
        refusal.awsErrorDetails().sdkHttpResponse().firstMatchingHeader("Date").orElseThrow();
    assertTrue(date.contains(" 2027 "), date);
    assertTrue(refusal.requestId().matches("[0-9a-f-]{36}"), refusal.requestId());
  }

  private void assertTimesOut() {
    StsClient sts = sts();
    assertThrows(
        ApiCallTimeoutException.class,
        () ->
            sts.getCallerIdentity(
                r -> r.overrideConfiguration(c -> c.apiCallTimeout(Duration.ofMillis(300)))));
  }
}
