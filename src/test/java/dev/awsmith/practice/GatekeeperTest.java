package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.sts.StsClient;

class GatekeeperTest extends EmbeddedAwsTest {
  private static final String OTHER_SECRET = "mb4kTtNm4vDJnkzEaaHWfHf0hRkRmYxQhq+Yz/0A";

  @Test
  void aGoodSignatureIsLetIn() {
    assertEquals(anna.arn(), sts().getCallerIdentity().arn());
  }

  @Test
  void aKeyNobodyKnowsIsRefused() {
    assertUnknown(sts(AwsBasicCredentials.create("AKIAIOSFODNN7EXAMPLE", OTHER_SECRET)));
  }

  @Test
  void aKeyThatWasTurnedOffIsRefusedUntilItIsTurnedOnAgain() {
    key.setActive(false);
    assertUnknown(sts());
    key.setActive(true);
    assertEquals(anna.arn(), sts().getCallerIdentity().arn());
  }

  @Test
  void aDeletedKeyIsRefused() {
    anna.deleteKey(key.id());
    assertUnknown(sts());
  }

  @Test
  void theSecretOfAnotherKeyIsRefused() {
    assertRefused(
        403,
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.",
        calling(sts(AwsBasicCredentials.create(key.id().value(), OTHER_SECRET))));
  }

  @Test
  void aLeftOverTokenSpoilsALongTermKey() {
    Credentials session = anna.session(Duration.ofHours(1), false);
    assertUnknown(
        sts(new Credentials(key.id(), key.credentials().secret(), session.sessionToken())));
  }

  @Test
  void temporaryKeysNeedTheirToken() {
    assertUnknown(sts(anna.session(Duration.ofHours(1), false).withoutToken()));
  }

  @Test
  void temporaryKeysNeedTheirOwnToken() {
    Credentials one = anna.session(Duration.ofHours(1), false);
    Optional<Secret> foreign = anna.session(Duration.ofHours(1), false).sessionToken();
    assertUnknown(sts(new Credentials(one.id(), one.secret(), foreign)));
  }

  @Test
  void aSessionThatHasEndedIsRefused() {
    assertRefused(
        403,
        "ExpiredToken",
        "The security token included in the request is expired",
        calling(sts(anna.session(Duration.ofSeconds(-1), false))));
  }

  @Test
  void iamDoesNotKnowASessionThatBeganWithoutMfa() {
    assertRefused(
        403,
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
        () ->
            iam(anna.session(Duration.ofHours(1), false))
                .listAccessKeys(r -> r.userName("dev-anna")));
    assertEquals(
        1,
        iam(anna.session(Duration.ofHours(1), true))
            .listAccessKeys(r -> r.userName("dev-anna"))
            .accessKeyMetadata()
            .size());
  }

  @Test
  void aRegionThatIsOffDoesNotKnowTheKeyUntilTheAccountAsksForIt() {
    AwsCredentials credentials = Clients.of(key.credentials());
    assertUnknown(sts(credentials, "eu-south-2"));
    account.optIn("eu-south-2");
    assertEquals(anna.arn(), sts(credentials, "eu-south-2").getCallerIdentity().arn());
  }

  @Test
  void anotherPartitionDoesNotKnowTheKey() {
    assertUnknown(sts(Clients.of(key.credentials()), "cn-north-1"));
    User li = aws.account(Mint.account(), Partition.CHINA).user("li");
    AwsCredentials credentials = Clients.of(li.createKey().credentials());
    assertUnknown(sts(credentials, "eu-west-1"));
    assertTrue(
        sts(credentials, "cn-north-1").getCallerIdentity().arn().startsWith("arn:aws-cn:iam::"));
  }

  @Test
  void aRequestSignedTooEarlyIsRefused() {
    clockAhead(Duration.ofMinutes(45));
    assertClockComplaint("Signature expired: (.+) is now earlier than (.+) \\((.+) - 15 min\\.\\)");
  }

  @Test
  void aRequestSignedTooLateIsRefused() {
    clockAhead(Duration.ofMinutes(-45));
    assertClockComplaint(
        "Signature not yet current: (.+) is still later than (.+) \\((.+) \\+ 15 min\\.\\)");
  }

  @Test
  void aClockFourteenMinutesOffIsForgiven() {
    clockAhead(Duration.ofMinutes(14));
    assertEquals(anna.arn(), sts().getCallerIdentity().arn());
  }

  @Test
  void aNewKeyIsUnknownUntilTheNewsHasSpread() {
    aws.propagate(Propagation.after(Duration.ofSeconds(10)));
    assertUnknown(sts());
    clockAhead(Duration.ofSeconds(11));
    assertEquals(anna.arn(), sts().getCallerIdentity().arn());
  }

  @Test
  void theNewsMaySpreadByRequestsAndByService() {
    aws.propagate(Propagation.afterRequests(2).in(Service.IAM));
    sts().getCallerIdentity();
    assertUnknown(() -> iam().getUser());
    assertUnknown(() -> iam().getUser());
    assertEquals("dev-anna", iam().getUser().user().userName());
  }

  @Test
  void aKnownKeyMayBeForgottenForAMoment() {
    aws.propagate(Propagation.refusing(Set.of(2)));
    sts().getCallerIdentity();
    assertUnknown(sts());
    sts().getCallerIdentity();
  }

  @Test
  void aBlankInTheKeyIdIsNoSignature() throws Exception {
    assertEquals(
        "400 IncompleteSignature: 'AKIAX/20261121/eu-west-1/sts/aws4_request' not a valid key=value"
            + " pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential="
            + " AKIAX/20261121/eu-west-1/sts/aws4_request, SignedHeaders=host, Signature=00'.",
        raw(" AKIAX/20261121/eu-west-1/sts/aws4_request"));
  }

  @Test
  void aSecretInThePlaceOfTheKeyIdIsEchoed() throws Exception {
    assertEquals(
        "400 IncompleteSignature: Credential must have exactly 5 slash-delimited elements, e.g."
            + " keyid/date/region/service/term, got 'as/Wer/20261121/eu-west-1/sts/aws4_request'",
        raw("as/Wer/20261121/eu-west-1/sts/aws4_request"));
  }

  @Test
  void aSignatureForAnotherServiceIsRefused() throws Exception {
    assertEquals(
        "403 SignatureDoesNotMatch: Credential should be scoped to correct service: 'sts'. ",
        raw("AKIAX/20261121/eu-west-1/iam/aws4_request"));
  }

  @Test
  void aRequestWithoutASignatureIsAnonymous() throws Exception {
    assertEquals(
        "403 MissingAuthenticationToken: Request is missing Authentication Token", send(null));
  }

  private String raw(String credential) throws Exception {
    return send("AWS4-HMAC-SHA256 Credential=" + credential + ", SignedHeaders=host, Signature=00");
  }

  private String send(String authorization) throws Exception {
    URI uri = aws.endpoint().resolve("/");
    var request =
        java.net.http.HttpRequest.newBuilder(uri)
            .header("X-Amz-Date", "20261121T000000Z")
            .POST(BodyPublishers.ofString("Action=GetCallerIdentity&Version=2011-06-15"));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      var response = client.send(request.build(), BodyHandlers.ofString());
      Matcher error =
          Pattern.compile("<Code>(.*)</Code><Message>(.*)</Message>").matcher(response.body());
      assertTrue(error.find(), response.body());
      return response.statusCode() + " " + error.group(1) + ": " + error.group(2);
    }
  }

  private void assertClockComplaint(String pattern) {
    AwsServiceException refusal = assertThrows(AwsServiceException.class, calling(sts()));
    assertEquals("SignatureDoesNotMatch", refusal.awsErrorDetails().errorCode());
    String message = refusal.awsErrorDetails().errorMessage();
    assertTrue(message.matches(pattern), message);
  }

  private static void assertUnknown(StsClient client) {
    assertUnknown(calling(client));
  }

  private static void assertUnknown(Executable call) {
    assertRefused(
        403,
        "InvalidClientTokenId",
        "The security token included in the request is invalid.",
        call);
  }

  private static Executable calling(StsClient client) {
    return client::getCallerIdentity;
  }
}
