package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity.Kind;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.profile.Secret;
import dev.awsmith.wizard.Event.CallRefused;
import dev.awsmith.wizard.Event.CallerFound;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StsTest extends AwsTest {
  private static final Duration BRIEF = Duration.ofMillis(700);
  private static final Secret OTHER_SECRET = new Secret("mb4kTtNm4vDJnkzEaaHWfHf0hRkRmYxQhq+Yz/0A");

  @Test
  void aGoodKeyFindsItsUser() {
    CallerFound caller = found(check());
    assertEquals("work", caller.profile());
    assertEquals(anna.arn(), caller.identity().arn());
    assertEquals(account.id(), caller.identity().account());
    assertEquals(aws.endpoint().getAuthority(), caller.endpoint());
    assertEquals(Optional.empty(), caller.clockOffset());
  }

  @Test
  void aSessionOfARoleFindsItsRole() {
    Credentials session = account.role("deploy").session("here", Duration.ofHours(1));
    assertEquals(Kind.ROLE, found(check(session)).identity().kind());
  }

  @Test
  void theRegionIsSignedForAndBlankMeansTheUsualOne() {
    check();
    check(key.credentials(), " ");
    assertEquals("eu-west-1", aws.requests().getFirst().region());
    assertEquals("us-east-1", aws.requests().getLast().region());
  }

  @Test
  void everyRefusalOfAwsHasItsReason() {
    Credentials good = key.credentials();
    Credentials session = anna.session(Duration.ofHours(1), false);
    Credentials ended = anna.session(Duration.ofHours(-1), false);
    Credentials mismatched = new Credentials(good.id(), OTHER_SECRET, Optional.empty());
    Credentials leftOver = new Credentials(good.id(), good.secret(), session.sessionToken());
    assertRefused(Reason.WRONG_SECRET, "SignatureDoesNotMatch", 403, check(mismatched));
    assertRefused(Reason.UNKNOWN_KEY, "InvalidClientTokenId", 403, check(session.withoutToken()));
    assertRefused(Reason.UNKNOWN_KEY, "InvalidClientTokenId", 403, check(leftOver));
    assertRefused(Reason.EXPIRED, "ExpiredToken", 403, check(ended));
    key.setActive(false);
    assertRefused(Reason.UNKNOWN_KEY, "InvalidClientTokenId", 403, check(good));
  }

  @Test
  void aNetworkThatForbidsTheCheckIsADenial() {
    aws.faults()
        .always(new Fault.Refuse(Moment.BEFORE, 403, "AccessDenied", "by a VPC endpoint policy"));
    Refusal refusal = refused(check());
    assertEquals(Reason.DENIED, refusal.reason());
    assertEquals("by a VPC endpoint policy", refusal.message());
    assertEquals(aws.endpoint().getAuthority(), refusal.endpoint());
  }

  @Test
  void aMomentOfTroubleIsTriedAgain() {
    aws.faults().next("GetCallerIdentity", Fault.throttle(), Fault.unavailable(Moment.BEFORE));
    assertEquals(anna.arn(), found(check()).identity().arn());
    assertEquals(3, aws.requests().size());
  }

  @Test
  void lastingTroubleIsReported() {
    aws.faults().always(Fault.throttle());
    assertRefused(Reason.BUSY, "Throttling", 400, check());
  }

  @Test
  void aClockThatIsWrongIsToldThoughTheSdkHidesIt() {
    serverAhead(Duration.ofHours(1));
    Duration offset = found(check()).clockOffset().orElseThrow();
    assertTrue(offset.plusHours(1).abs().toSeconds() < 60, offset.toString());
  }

  @Test
  void aRefusalTellsTheClockToo() {
    serverAhead(Duration.ofHours(-2));
    key.setActive(false);
    Duration offset = refused(check()).clockOffset().orElseThrow();
    assertTrue(offset.minusHours(2).abs().toSeconds() < 60, offset.toString());
  }

  @Test
  void aCaptivePortalIsNotAws() {
    aws.faults().always(Fault.portal());
    assertRefused(Reason.NOT_AWS, "", 0, check());
  }

  @Test
  void aProxyThatRefusesInHtmlIsNotAws() {
    aws.faults().always(new Fault.Interject(403, "text/html", "<html>Blocked</html>"));
    assertRefused(Reason.NOT_AWS, "", 403, check());
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0)) {
      elsewhere.setSoTimeout(1);
      aws.faults()
          .always(
              new Fault.Redirect(URI.create("http://127.0.0.1:" + elsewhere.getLocalPort() + "/")));
      assertRefused(Reason.NOT_AWS, "", 302, check());
      assertThrows(SocketTimeoutException.class, elsewhere::accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "<a>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/"
            + "\u202Eanna</Arn><UserId>AIDA</UserId><Account>111122223333</Account>"
            + "</GetCallerIdentityResult></GetCallerIdentityResponse>",
        "<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:root"
            + "</Arn><UserId>AIDA</UserId><Account>444455556666</Account>"
            + "</GetCallerIdentityResult></GetCallerIdentityResponse>",
      })
  void anAnswerThatAwsWouldNotGiveIsNotAws(String body) {
    aws.faults().always(new Fault.Interject(200, "text/xml", body));
    assertEquals(Reason.NOT_AWS, refused(check()).reason());
  }

  @Test
  void aReplyNestedWithoutEndIsNotAws() {
    String deep = "<a>".repeat(200_000);
    aws.faults().always(new Fault.Interject(200, "text/xml", deep));
    assertEquals(Reason.NOT_AWS, refused(check()).reason());
  }

  @Test
  void aReplyWithoutAnEndIsNotAws() {
    aws.faults().always(new Fault.Endless());
    assertEquals(Reason.NOT_AWS, refused(check()).reason());
  }

  @Test
  void silenceEndsInTime() {
    reach(network.within(BRIEF));
    aws.faults().always(new Fault.Delay(Duration.ofDays(1)));
    assertRefused(Reason.TIMEOUT, "", 0, check());
  }

  @Test
  void aDripEndsInTime() {
    reach(network.within(BRIEF));
    aws.faults().always(new Fault.Drip(Duration.ofMillis(100)));
    assertRefused(Reason.TIMEOUT, "", 0, check());
  }

  @Test
  void aBrokenConnectionIsNoConnection() {
    aws.faults().always(new Fault.Drop(Moment.BEFORE));
    assertRefused(Reason.NO_CONNECTION, "", 0, check());
  }

  @Test
  void nobodyAtThatAddressIsNoConnection() throws IOException {
    aws.close();
    assertRefused(Reason.NO_CONNECTION, "", 0, check());
  }

  @Test
  void anUnknownNameIsNoHost() {
    reach(network.at(URI.create("https://sts.nowhere.invalid")));
    Refusal refusal = refused(check());
    assertEquals(Reason.NO_HOST, refusal.reason());
    assertEquals("sts.nowhere.invalid", refusal.endpoint());
  }

  @Test
  void plainHttpIsForThisComputerOnly() {
    reach(network.at(URI.create("http://sts.nowhere.invalid")));
    assertEquals(
        "The endpoint http://sts.nowhere.invalid is not used: signed requests go over https, or to"
            + " this computer.",
        refused(check()).message());
  }

  @Test
  void whatIsNoRegionIsNotMadeIntoAHost() {
    Refusal refusal = refused(check(key.credentials(), "x.example.com/?"));
    assertEquals("This is not the name of a Region: x.example.com/?", refusal.message());
    assertTrue(aws.requests().isEmpty());
  }

  @Test
  void whoeverStopsWaitingIsFreeAtOnce() throws Exception {
    aws.faults().always(new Fault.Delay(Duration.ofDays(1)));
    var answer = new CompletableFuture<CallRefused>();
    Thread waiting = Thread.ofPlatform().start(() -> answer.complete((CallRefused) check()));
    waiting.interrupt();
    assertEquals(Reason.STOPPED, answer.get().refusal().reason());
  }

  @Test
  void aServerThatEchoesTheSecretIsMasked() {
    String secret = key.credentials().secret().reveal();
    aws.faults()
        .always(
            new Fault.Refuse(
                Moment.BEFORE, 400, "ValidationError", "got '" + secret + "\u202E[2J'"));
    Refusal refusal = refused(check());
    assertFalse(refusal.toString().contains(secret.substring(0, 20)), refusal.toString());
    assertTrue(refusal.message().endsWith("?[2J'"), refusal.message());
  }

  @Test
  void anySecretInAQuotedHeaderIsMasked() {
    aws.faults()
        .always(
            new Fault.Refuse(
                Moment.BEFORE,
                400,
                "IncompleteSignature",
                "got '" + OTHER_SECRET.reveal() + "/2026'"));
    Refusal refusal = refused(check());
    assertEquals(Reason.MALFORMED, refusal.reason());
    assertEquals("got '****'", refusal.message());
  }
}
