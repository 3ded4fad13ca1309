package dev.awsmith.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the error messages of AWS and of the tools around it. */
final class ErrorTexts {
  private static final Pattern CODE =
      Pattern.compile(
          "\\b(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|AuthFailure"
              + "|SignatureDoesNotMatch|InvalidSignatureException|ExpiredToken(?:Exception)?"
              + "|RequestExpired|RequestTimeTooSkewed|AccessDenied(?:Exception)?"
              + "|UnauthorizedOperation|UnauthorizedException|RegionDisabledException"
              + "|IncompleteSignature|MissingAuthenticationToken|InvalidIdentityToken"
              + "|InvalidGrantException|ForbiddenException|ValidationError|NoSuchEntity"
              + "|LimitExceeded|OptInRequired|NoCredentials|NoRegion|CredentialsProviderError"
              + "|UnknownHostException|CERTIFICATE_VERIFY_FAILED|SSOTokenLoadError)\\b");

  private static final List<String> PHRASES =
      List.of(
          "could not load credentials from any providers",
          "unable to locate credentials",
          "unable to load credentials",
          "partial credentials found",
          "failed to load default aws credentials",
          "the config profile (",
          "cannot be found",
          "sso session associated with this profile has expired",
          "error loading sso token",
          "unable to assume specified iam role",
          "could not assume role",
          "no valid credential sources",
          "is not authorized to perform",
          "you must specify a region",
          "region is missing",
          "could not connect to the endpoint url",
          "security token included in the request",
          "unable to parse config file",
          "ssl validation failed",
          "failed to connect to proxy",
          "getaddrinfo enotfound");

  private ErrorTexts() {}

  static Optional<Found.ErrorText> find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return CODE.matcher(text).find() || PHRASES.stream().anyMatch(lower::contains)
        ? Optional.of(new Found.ErrorText(text.strip()))
        : Optional.empty();
  }
}
