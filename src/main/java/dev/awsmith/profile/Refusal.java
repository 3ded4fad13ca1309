package dev.awsmith.profile;

import java.time.Duration;
import java.util.Optional;

/**
 * Why a question to AWS was not answered: the reason in our own terms, and what AWS or the network
 * said, word for word but with secrets masked.
 *
 * @param awsCode the error code of AWS, or empty where the reply never came from AWS
 * @param httpStatus the HTTP status, or 0 where there was no reply
 * @param endpoint the host that was asked
 * @param clockOffset how far this computer's clock is ahead of AWS (negative: behind), from the
 *     reply's {@code Date} header
 */
public record Refusal(
    Reason reason,
    String awsCode,
    int httpStatus,
    String message,
    String endpoint,
    Optional<Duration> clockOffset) {

  /** What kind of no it was. */
  public enum Reason {
    /** {@code InvalidClientTokenId} and its kin: key id, token, partition or Region. */
    UNKNOWN_KEY,
    /** The secret does not belong to the key id. */
    WRONG_SECRET,
    /** The temporary credentials have ended. */
    EXPIRED,
    /** The request's time is too far from AWS's. */
    CLOCK,
    /** AWS knows the caller, and forbids this. */
    DENIED,
    /** The key id itself is malformed in the signature. */
    MALFORMED,
    /** The thing asked about does not exist. */
    NOT_FOUND,
    /** A quota, such as two access keys a user. */
    LIMIT,
    /** Too many requests, or AWS itself is in trouble. */
    BUSY,
    /** The host name is unknown: offline, DNS, or a Region that does not exist. */
    NO_HOST,
    /** Nobody answered at that address. */
    NO_CONNECTION,
    /** No answer in time. */
    TIMEOUT,
    /** The certificate is not trusted: usually a company proxy. */
    UNTRUSTED,
    /** Somebody answered, but it was not AWS: a captive portal or a proxy. */
    NOT_AWS,
    /** The person stopped it. */
    STOPPED,
    /** Anything else. */
    OTHER
  }

  /** Whether the network, not AWS, is in the way. */
  public boolean unreachable() {
    return switch (reason) {
      case NO_HOST, NO_CONNECTION, TIMEOUT, UNTRUSTED, NOT_AWS, BUSY, CLOCK -> true;
      default -> false;
    };
  }
}
