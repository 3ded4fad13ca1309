package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.when;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect.CheckCaller;
import dev.awsmith.wizard.Event.CallRefused;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityRequest;
import software.amazon.awssdk.services.sts.model.StsException;

class ErrorCatalogueTest {
  private static final Credentials KEYS =
      Credentials.longTerm("AKIARZPUZDIKIUFISP2V", "mb4kTtNm4vDJnkzEaaHWfHf0hRkRmYxQhq+Yz/0A");

  @ParameterizedTest
  @CsvSource({
    "InvalidClientTokenId, 403, UNKNOWN_KEY",
    "UnrecognizedClientException, 400, UNKNOWN_KEY",
    "InvalidAccessKeyId, 403, UNKNOWN_KEY",
    "AuthFailure, 401, UNKNOWN_KEY",
    "ExpiredToken, 403, EXPIRED",
    "ExpiredTokenException, 400, EXPIRED",
    "RequestExpired, 400, CLOCK",
    "RequestTimeTooSkewed, 403, CLOCK",
    "AccessDenied, 403, DENIED",
    "AccessDeniedException, 400, DENIED",
    "RegionDisabledException, 403, DENIED",
    "IncompleteSignature, 400, MALFORMED",
    "NoSuchEntity, 404, NOT_FOUND",
    "LimitExceeded, 409, LIMIT",
    "Throttling, 400, BUSY",
    "ServiceFailure, 500, BUSY",
    "ServiceUnavailable, 503, BUSY",
    "SomethingNew, 502, BUSY",
    "SomethingNew, 429, BUSY",
    "SomethingNew, 400, OTHER",
    "MissingAuthenticationToken, 403, OTHER",
    "ValidationError, 400, OTHER",
    "'', 403, NOT_AWS",
    "'', 302, NOT_AWS",
    "'', 503, BUSY",
  })
  void everyCodeHasItsReason(String code, int status, Reason reason) {
    assertEquals(reason, ErrorCatalogue.reason(code, "", status));
  }

  @ParameterizedTest
  @CsvSource({
    "The request signature we calculated does not match, WRONG_SECRET",
    "Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z, CLOCK",
    "Signature not yet current: 20220127T001427Z is still later than 20220127T014428Z, CLOCK",
    "Credential should be scoped to a valid region, OTHER",
  })
  void oneCodeMeansASecretOrAClock(String message, Reason reason) {
    assertEquals(reason, ErrorCatalogue.reason("SignatureDoesNotMatch", message, 403));
    assertEquals(reason, ErrorCatalogue.reason("InvalidSignatureException", message, 400));
  }

  static Stream<Arguments> causes() {
    return Stream.of(
        arguments(new UnknownHostException("sts.us-esat-1.amazonaws.com"), Reason.NO_HOST),
        arguments(new ConnectException("Connection refused"), Reason.NO_CONNECTION),
        arguments(new NoRouteToHostException("No route to host"), Reason.NO_CONNECTION),
        arguments(new SocketException("Network is unreachable"), Reason.NO_CONNECTION),
        arguments(new SocketTimeoutException("Read timed out"), Reason.TIMEOUT),
        arguments(ApiCallTimeoutException.create(10_000), Reason.TIMEOUT),
        arguments(ApiCallAttemptTimeoutException.create(10_000), Reason.TIMEOUT),
        arguments(AbortedException.create("stopped"), Reason.STOPPED),
        arguments(new InterruptedException("stopped"), Reason.STOPPED),
        arguments(
            caused(
                new SSLHandshakeException("PKIX path building failed"),
                new CertificateException(new CertPathValidatorException("no path"))),
            Reason.UNTRUSTED),
        arguments(new SSLException("Unsupported or unrecognized SSL message"), Reason.NOT_AWS),
        arguments(new IOException("Invalid Http response"), Reason.NOT_AWS),
        arguments(new StackOverflowError(), Reason.NOT_AWS),
        arguments(new OutOfMemoryError("Java heap space"), Reason.OTHER),
        arguments(new IllegalStateException("anything"), Reason.OTHER));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void everyObstacleHasItsReason(Throwable cause, Reason reason) {
    Refusal refusal = refusal(SdkClientException.create("Unable to execute HTTP request", cause));
    assertEquals(reason, refusal.reason());
    assertEquals("", refusal.awsCode());
    assertEquals(0, refusal.httpStatus());
  }

  @Test
  void anErrorOfTheMachineIsARefusalToo() {
    assertEquals(Reason.OTHER, refusal(new OutOfMemoryError("Java heap space")).reason());
  }

  @Test
  void aCodeFromTheServerCannotActOnATerminal() {
    Refusal refusal =
        refusal(
            StsException.builder()
                .statusCode(400)
                .awsErrorDetails(
                    AwsErrorDetails.builder()
                        .errorCode("Odd\u001b[2J")
                        .errorMessage("line\r\nline\u202E" + "x".repeat(2_000))
                        .build())
                .build());
    assertEquals("Odd?[2J", refusal.awsCode());
    assertEquals("line??line?" + "x".repeat(989) + "...", refusal.message());
  }

  @SuppressWarnings("unchecked")
  private static Refusal refusal(Throwable thrown) {
    StsClient sts = mock(StsClient.class);
    when(sts.getCallerIdentity(any(Consumer.class))).thenCallRealMethod();
    when(sts.getCallerIdentity(any(GetCallerIdentityRequest.class))).thenThrow(thrown);
    try (AwsClients clients = spy(new AwsClients(Network.of(Map.of())))) {
      SdkClients sdk = mock(SdkClients.class);
      when(sdk.sts("eu-west-1")).thenReturn(sts);
      doReturn(sdk).when(clients).sdk();
      return ((CallRefused) new Sts(clients).check(new CheckCaller("work", KEYS, "eu-west-1")))
          .refusal();
    }
  }

  private static Throwable caused(Throwable outer, Throwable inner) {
    return outer.initCause(inner);
  }
}
