package dev.awsmith.practice;

/** A refusal in AWS's own words: HTTP status, error code and message. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  Refused(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  static Refused missingToken() {
    return new Refused(
        403, "MissingAuthenticationToken", "Request is missing Authentication Token");
  }

  static Refused incompleteSignature(String message) {
    return new Refused(400, "IncompleteSignature", message);
  }

  static Refused unknownKey() {
    return new Refused(
        403, "InvalidClientTokenId", "The security token included in the request is invalid.");
  }

  static Refused expired() {
    return new Refused(
        403, "ExpiredToken", "The security token included in the request is expired");
  }

  static Refused wrongSignature() {
    return wrongSignature(
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.");
  }

  static Refused wrongSignature(String message) {
    return new Refused(403, "SignatureDoesNotMatch", message);
  }

  static Refused denied(String message) {
    return new Refused(403, "AccessDenied", message);
  }

  static Refused invalid(String message) {
    return new Refused(400, "ValidationError", message);
  }

  static Refused notFound(String message) {
    return new Refused(404, "NoSuchEntity", message);
  }
}
