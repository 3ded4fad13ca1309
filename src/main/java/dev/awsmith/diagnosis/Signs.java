package dev.awsmith.diagnosis;

import static dev.awsmith.diagnosis.Sign.code;
import static dev.awsmith.diagnosis.Sign.says;

import java.util.List;

/** Every error that is known, the telling before the vague: the first that is there counts. */
final class Signs {
  /** Messages that say more than their code. */
  static final List<Sign> TELLING =
      List.of(
          says(
              ToolFaults.BOOTSTRAP_UNSEEN,
              "not authorized to perform: ssm:GetParameter",
              "cdk-bootstrap"),
          says(KeyFaults.CLOCK, "Signature expired", "is now earlier than"),
          says(KeyFaults.CLOCK, "Signature not yet current"),
          code("RequestTimeTooSkewed", KeyFaults.CLOCK),
          says(KeyFaults.CLOCK, "between the request time and the current time is too large"),
          says(
              KeyFaults.SECRET_AS_KEY_ID,
              "Credential must have exactly 5 slash-delimited elements"),
          says(KeyFaults.MALFORMED_KEY_ID, "not a valid key=value pair", "AWS4-HMAC-SHA256"),
          says(KeyFaults.NOT_SIGNED_BY_AWS_KEYS, "not a valid key=value pair", "in Authorization"),
          code("IncompleteSignature", KeyFaults.UNREADABLE_SIGNATURE),
          says(KeyFaults.MALFORMED_KEY_ID, "Invalid header value", "AWS4-HMAC-SHA256"),
          says(KeyFaults.MALFORMED_KEY_ID, "invalid header field value for \"Authorization\""),
          says(KeyFaults.MALFORMED_KEY_ID, "Invalid character in header content [\"authoriz"),
          says(RequestFaults.OTHER_REGION, "Credential should be scoped to a valid region"),
          says(RequestFaults.OTHER_REGION, "authorization header is malformed; the region"),
          says(RequestFaults.OTHER_REGION, "incorrect region, the bucket is not in"),
          code("PermanentRedirect", RequestFaults.OTHER_REGION),
          code("IllegalLocationConstraint", RequestFaults.OTHER_REGION),
          says(RequestFaults.LINK_ENDED, "Request has expired", "X-Amz-Expires"),
          says(KeyFaults.NO_SIGNATURE, "User: anonymous is not authorized"),
          says(KeyFaults.TEMPORARY_ALREADY, "Cannot call GetSessionToken with session credentials"),
          says(RoleFaults.ROOT, "Roles may not be assumed by root accounts"),
          says(RoleFaults.MFA_CODE, "invalid MFA one time pass code"),
          says(RoleFaults.MFA_DEVICE, "unable to validate MFA code"),
          says(RoleFaults.MFA_HALF, "must provide both MFA serial number"),
          says(RoleFaults.NO_PROVIDER, "No OpenIDConnect provider found in your account"),
          says(
              RoleFaults.ROLE_BY_WEB_IDENTITY,
              "Not authorized to perform sts:AssumeRoleWithWebIdentity"),
          says(
              RoleFaults.ROLE_BY_WEB_IDENTITY,
              "not authorized to perform: sts:AssumeRoleWithWebIdentity"),
          says(RoleFaults.ROLE_BY_SAML, "Not authorized to perform sts:AssumeRoleWithSAML"),
          says(RoleFaults.ROLE_BY_SAML, "not authorized to perform: sts:AssumeRoleWithSAML"),
          says(RoleFaults.NO_ARN, "Request ARN is invalid"),
          says(PermissionFaults.ORGANISATION, "in a service control policy"),
          says(PermissionFaults.ORGANISATION, "no service control policy allows"),
          says(PermissionFaults.BOUNDARY, "in a permissions boundary"),
          says(PermissionFaults.BOUNDARY, "no permissions boundary allows"),
          says(PermissionFaults.NETWORK_POLICY, "no VPC endpoint policy allows"),
          says(PermissionFaults.NETWORK_POLICY, "in a VPC endpoint policy"),
          says(PermissionFaults.NOT_ALLOWED, "no identity-based policy allows"),
          says(RoleFaults.ROLE, "not authorized to perform: sts:AssumeRole on resource"),
          says(RoleFaults.ROLE, "no role trust policy allows"),
          says(RoleFaults.ROLE, "in the role trust policy"),
          says(PermissionFaults.SESSION_POLICY, "no session policy allows"),
          says(PermissionFaults.EXPLICIT, "with an explicit deny"),
          says(PermissionFaults.RESOURCE_POLICY, "no resource-based policy allows"),
          says(RoleFaults.ROLE, "AccessDenied", "calling the AssumeRole operation"),
          says(RoleFaults.ROLE, "AccessDenied", "operation error STS: AssumeRole, https"),
          says(RoleFaults.ROLE, "IAM Role", "cannot be assumed", "number of possible causes"),
          says(PermissionFaults.WITHOUT_A_WORD, "(403) when calling the Head"),
          says(PermissionFaults.DENIED_IN_CODE, "Encoded authorization failure message"),
          says(RequestFaults.STS_OFF, "STS is not activated in this region"),
          code("RegionDisabled", RequestFaults.STS_OFF),
          says(RequestFaults.TOO_LONG, "The requested DurationSeconds exceeds"),
          says(RequestFaults.NOT_A_USER, "Must specify userName when calling with non-User"),
          says(RequestFaults.NO_KEY, "The Access Key with id", "cannot be found"),
          says(RequestFaults.TWO_KEYS, "Cannot exceed quota for AccessKeysPerUser"),
          says(KeyFaults.IDENTITY_TOKEN_EXPIRED, "Token must be redeemed within 5 minutes"),
          says(KeyFaults.IDENTITY_TOKEN_EXPIRED, "ExpiredToken", "AssumeRoleWithWebIdentity"),
          says(KeyFaults.IDENTITY_TOKEN_EXPIRED, "ExpiredToken", "AssumeRoleWithSAML"));

  private static final List<Sign> CODES =
      List.of(
          code("InvalidClientTokenId", KeyFaults.UNKNOWN_KEY),
          code("UnrecognizedClient", KeyFaults.UNKNOWN_KEY),
          code("InvalidAccessKeyId", KeyFaults.UNKNOWN_KEY),
          code("AuthFailure", KeyFaults.NOT_VALIDATED),
          says(KeyFaults.NOT_VALIDATED, "not able to validate the provided access credentials"),
          says(KeyFaults.BAD_TOKEN, "provided token is malformed or otherwise invalid"),
          says(
              KeyFaults.UNKNOWN_KEY,
              "security token included in the request",
              "security token included in the request is inv"),
          code("SignatureDoesNotMatch", KeyFaults.WRONG_SECRET),
          code("InvalidSignature", KeyFaults.WRONG_SECRET),
          code("RequestSignatureError", KeyFaults.WRONG_SECRET),
          says(KeyFaults.WRONG_SECRET, "request signature we calculated does not match"),
          code("RequestExpired", KeyFaults.TOO_LATE),
          code("ExpiredToken", KeyFaults.EXPIRED),
          code("ExpiredTokenError", KeyFaults.EXPIRED),
          says(KeyFaults.EXPIRED, "security token included in the request is exp"),
          says(KeyFaults.EXPIRED, "The provided token has expired"),
          code("MissingAuthenticationToken", KeyFaults.NO_SIGNATURE),
          says(KeyFaults.NO_SIGNATURE, "Request is missing Authentication Token"),
          says(KeyFaults.NO_SIGNATURE, "\"message\":\"Missing Authentication Token\""),
          code("AccessDenied", PermissionFaults.DENIED),
          code("AccessDeniedError", PermissionFaults.DENIED),
          code("UnauthorizedOperation", PermissionFaults.DENIED),
          says(PermissionFaults.DENIED, "is not authorized to perform"),
          code("OptInRequired", RequestFaults.NOT_READY),
          code("PendingVerification", RequestFaults.NOT_READY),
          code("NoSuchEntity", RequestFaults.NOT_THERE),
          code("LimitExceeded", RequestFaults.QUOTA),
          code("EntityAlreadyExists", RequestFaults.EXISTS),
          code("MalformedPolicyDocument", RequestFaults.BAD_POLICY),
          code("UnmodifiableEntity", RequestFaults.OF_AWS),
          code("PolicyNotAttachable", RequestFaults.OF_AWS),
          code("PackedPolicyTooLarge", RequestFaults.TAGS_TOO_BIG),
          code("IDPRejectedClaim", RequestFaults.TOKEN_REFUSED),
          code("IDPCommunicationError", RequestFaults.TOKEN_REFUSED),
          code("InvalidIdentityToken", RequestFaults.TOKEN_REFUSED),
          code("InvalidAuthorizationMessage", RequestFaults.BAD_VALUE),
          code("PolicyEvaluation", RequestFaults.BAD_VALUE),
          says(RequestFaults.BAD_VALUE, "failed to satisfy constraint"),
          code("InvalidInput", RequestFaults.BAD_VALUE),
          code("ConcurrentModification", NetworkFaults.BUSY),
          code("ServiceFailure", NetworkFaults.BUSY),
          code("Throttling", NetworkFaults.BUSY),
          says(NetworkFaults.BUSY, "Rate exceeded"),
          code("TooManyRequests", NetworkFaults.BUSY),
          code("RequestLimitExceeded", NetworkFaults.BUSY),
          code("SlowDown", NetworkFaults.BUSY),
          code("ServiceUnavailable", NetworkFaults.BUSY));

  static final List<List<Sign>> ALL =
      List.of(
          TELLING,
          SignsOfTools.SIGN_IN,
          SignsOfTools.TOOLS,
          SignsOfTools.NEIGHBOURS,
          CODES,
          SignsOfSetup.NOWHERE,
          SignsOfSetup.NETWORK,
          SignsOfSetup.SETUP,
          SignsOfTools.WRAPPERS);

  private Signs() {}
}
