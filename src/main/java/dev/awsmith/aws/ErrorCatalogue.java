package dev.awsmith.aws;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Refusal.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.xml.stream.XMLStreamException;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** Everything that can go wrong with a question to AWS, and what kind of no it is. */
final class ErrorCatalogue {
  private static final int TOO_MANY = 429;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final List<Cause> CAUSES =
      List.of(
          new Cause(Unusable.class, Reason.OTHER),
          new Cause(NotAws.class, Reason.NOT_AWS),
          new Cause(ApiCallTimeoutException.class, Reason.TIMEOUT),
          new Cause(ApiCallAttemptTimeoutException.class, Reason.TIMEOUT),
          new Cause(TimeoutException.class, Reason.TIMEOUT),
          new Cause(SocketTimeoutException.class, Reason.TIMEOUT),
          new Cause(AbortedException.class, Reason.STOPPED),
          new Cause(InterruptedException.class, Reason.STOPPED),
          new Cause(InterruptedIOException.class, Reason.STOPPED),
          new Cause(UnknownHostException.class, Reason.NO_HOST),
          new Cause(CertificateException.class, Reason.UNTRUSTED),
          new Cause(SSLPeerUnverifiedException.class, Reason.UNTRUSTED),
          new Cause(SSLException.class, Reason.NOT_AWS),
          new Cause(ConnectException.class, Reason.NO_CONNECTION),
          new Cause(NoRouteToHostException.class, Reason.NO_CONNECTION),
          new Cause(SocketException.class, Reason.NO_CONNECTION),
          new Cause(IOException.class, Reason.NOT_AWS),
          new Cause(XMLStreamException.class, Reason.NOT_AWS),
          new Cause(StackOverflowError.class, Reason.NOT_AWS),
          new Cause(OutOfMemoryError.class, Reason.OTHER));

  private ErrorCatalogue() {}

  static Refusal refusal(Throwable thrown, Credentials credentials, Trace trace) {
    return thrown instanceof AwsServiceException refused
        ? ofService(refused, credentials, trace)
        : ofWay(thrown, credentials, trace);
  }

  private static Refusal ofService(
      AwsServiceException refused, Credentials credentials, Trace trace) {
    Optional<AwsErrorDetails> details = Optional.ofNullable(refused.awsErrorDetails());
    String code = details.map(AwsErrorDetails::errorCode).orElse("");
    String message = details.map(AwsErrorDetails::errorMessage).orElse("");
    Reason reason = reason(code, message, refused.statusCode());
    return new Refusal(
        reason,
        ServerText.shown(code, credentials),
        refused.statusCode(),
        reason == Reason.MALFORMED
            ? ServerText.quoting(message, credentials)
            : ServerText.shown(message, credentials),
        trace.host(),
        trace.clockOffset());
  }

  static Reason reason(String code, String message, int status) {
    return switch (code) {
      case "InvalidClientTokenId",
          "UnrecognizedClientException",
          "InvalidAccessKeyId",
          "AuthFailure" ->
          Reason.UNKNOWN_KEY;
      case "SignatureDoesNotMatch", "InvalidSignatureException" -> signature(message);
      case "RequestExpired", "RequestTimeTooSkewed", "RequestInTheFuture" -> Reason.CLOCK;
      case "ExpiredToken", "ExpiredTokenException" -> Reason.EXPIRED;
      case "AccessDenied",
          "AccessDeniedException",
          "UnauthorizedOperation",
          "RegionDisabledException" ->
          Reason.DENIED;
      case "IncompleteSignature", "IncompleteSignatureException" -> Reason.MALFORMED;
      case "NoSuchEntity", "NoSuchEntityException" -> Reason.NOT_FOUND;
      case "LimitExceeded", "LimitExceededException" -> Reason.LIMIT;
      case "Throttling",
          "ThrottlingException",
          "RequestLimitExceeded",
          "TooManyRequestsException",
          "ConcurrentModification",
          "ServiceFailure",
          "ServiceUnavailable",
          "InternalFailure" ->
          Reason.BUSY;
      default -> reason(code, status);
    };
  }

  private static Reason signature(String message) {
    if (message.startsWith("Signature expired")
        || message.startsWith("Signature not yet current")) {
      return Reason.CLOCK;
    }
    return message.startsWith("The request signature") ? Reason.WRONG_SECRET : Reason.OTHER;
  }

  private static Reason reason(String code, int status) {
    if (status == TOO_MANY || status >= FIRST_SERVER_ERROR) {
      return Reason.BUSY;
    }
    return code.isEmpty() ? Reason.NOT_AWS : Reason.OTHER;
  }

  private static Refusal ofWay(Throwable thrown, Credentials credentials, Trace trace) {
    List<Throwable> chain = Stream.iterate(thrown, t -> t != null, Throwable::getCause).toList();
    Cause told =
        CAUSES.stream()
            .filter(cause -> cause.in(chain).isPresent())
            .findFirst()
            .orElse(new Cause(Throwable.class, Reason.OTHER));
    String message = told.in(chain).map(Throwable::getMessage).orElse("");
    return new Refusal(
        told.reason(),
        "",
        0,
        ServerText.shown(message, credentials),
        trace.host(),
        trace.clockOffset());
  }

  /** A kind of exception, anywhere among the causes, and what it says of the question. */
  private record Cause(Class<? extends Throwable> type, Reason reason) {
    Optional<Throwable> in(List<Throwable> chain) {
      return chain.stream().filter(type::isInstance).findFirst();
    }
  }
}
