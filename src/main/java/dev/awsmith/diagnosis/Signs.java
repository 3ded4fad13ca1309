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
          says(
              KeyFaults.SECRET_AS_KEY_ID,
              "Credential must have exactly 5 slash-delimited elements"),
          says(KeyFaults.MALFORMED_KEY_ID, "not a valid key=value pair", "in Authorization header"),
          code("IncompleteSignature", KeyFaults.MALFORMED_KEY_ID),
          says(KeyFaults.TEMPORARY_ALREADY, "Cannot call GetSessionToken with session credentials"),
          says(PermissionFaults.ROOT, "Roles may not be assumed by root accounts"),
          says(PermissionFaults.MFA_CODE, "invalid MFA one time pass code"),
          says(PermissionFaults.MFA_DEVICE, "unable to validate MFA code"),
          says(PermissionFaults.MFA_HALF, "must provide both MFA serial number"),
          says(PermissionFaults.NO_PROVIDER, "No OpenIDConnect provider found in your account"),
          says(
              PermissionFaults.ROLE_BY_WEB_IDENTITY,
              "Not authorized to perform sts:AssumeRoleWithWebIdentity"),
          says(
              PermissionFaults.ROLE_BY_WEB_IDENTITY,
              "not authorized to perform: sts:AssumeRoleWithWebIdentity"),
          says(PermissionFaults.ORGANISATION, "in a service control policy"),
          says(PermissionFaults.ORGANISATION, "no service control policy allows"),
          says(PermissionFaults.BOUNDARY, "in a permissions boundary"),
          says(PermissionFaults.BOUNDARY, "no permissions boundary allows"),
          says(PermissionFaults.NETWORK_POLICY, "no VPC endpoint policy allows"),
          says(PermissionFaults.NETWORK_POLICY, "in a VPC endpoint policy"),
          says(PermissionFaults.NOT_ALLOWED, "no identity-based policy allows"),
          says(PermissionFaults.ROLE, "not authorized to perform: sts:AssumeRole on resource"),
          says(PermissionFaults.ROLE, "no role trust policy allows"),
          says(PermissionFaults.ROLE, "in the role trust policy"),
          says(PermissionFaults.SESSION_POLICY, "no session policy allows"),
          says(PermissionFaults.EXPLICIT, "with an explicit deny"),
          says(PermissionFaults.RESOURCE_POLICY, "no resource-based policy allows"),
          says(RequestFaults.STS_OFF, "STS is not activated in this region"),
          code("RegionDisabled", RequestFaults.STS_OFF),
          says(RequestFaults.TOO_LONG, "The requested DurationSeconds exceeds"),
          says(RequestFaults.NOT_A_USER, "Must specify userName when calling with non-User"),
          says(RequestFaults.NO_KEY, "The Access Key with id", "cannot be found"),
          says(RequestFaults.TWO_KEYS, "Cannot exceed quota for AccessKeysPerUser"),
          says(KeyFaults.IDENTITY_TOKEN_EXPIRED, "ExpiredToken", "AssumeRoleWithWebIdentity"),
          says(KeyFaults.IDENTITY_TOKEN_EXPIRED, "ExpiredToken", "AssumeRoleWithSAML"));

  private static final List<Sign> SIGN_IN =
      List.of(
          says(SignInFaults.ENDED, "Error loading SSO Token"),
          says(SignInFaults.ENDED, "Token has expired and refresh failed"),
          says(SignInFaults.ENDED, "The SSO session associated with this profile has expired"),
          says(SignInFaults.ENDED, "The SSO session token associated with profile"),
          says(SignInFaults.ENDED, "Session token not found or invalid"),
          says(SignInFaults.NO_ACCESS, "ForbiddenException", "No access"),
          says(SignInFaults.NO_SESSION, "The specified sso-session does not exist"),
          says(SignInFaults.INCONSISTENT, "is inconsistent between profile", "sso-session"),
          says(SignInFaults.INCONSISTENT, "Sso-session", "has different sso_"),
          says(SignInFaults.NOT_SSO, "Missing the following required SSO configuration values"));

  private static final List<Sign> TOOLS =
      List.of(
          code("BootstrapOutdatedError", ToolFaults.OLD_BOOTSTRAP),
          code("BootstrapDetectionError", ToolFaults.BOOTSTRAP_UNSEEN),
          code("BootstrapNotDetectedError", ToolFaults.NOT_BOOTSTRAPPED),
          says(ToolFaults.NOT_BOOTSTRAPPED, "has not been bootstrapped"),
          says(ToolFaults.NOT_BOOTSTRAPPED, "Has the environment been bootstrapped?"),
          says(
              ToolFaults.WRONG_ACCOUNT,
              "Need to perform AWS calls for account",
              "but the current credentials are for"),
          says(SetupFaults.NO_CREDENTIALS, "Need to perform AWS calls for account"),
          says(ToolFaults.DEPLOY_ROLE, "could not be used to assume"),
          code("InvalidOrCannotAssumeRoleError", ToolFaults.DEPLOY_ROLE),
          code("CDKResolveAWSAccountError", ToolFaults.NO_ACCOUNT),
          says(ToolFaults.NO_ACCOUNT, "Unable to resolve AWS account to use"),
          says(ToolFaults.PROFILE_SYNTAX, "[Error] Unknown command"),
          says(ToolFaults.NO_OIDC_PERMISSION, "Did you mean to set the `id-token` permission?"),
          says(ToolFaults.RESERVED_VARIABLE, "reserved for Amplify internal use"),
          says(PermissionFaults.SERVICE_ROLE, "Unable to assume specified IAM Role"));

  private static final List<Sign> CODES =
      List.of(
          code("InvalidClientTokenId", KeyFaults.UNKNOWN_KEY),
          code("UnrecognizedClient", KeyFaults.UNKNOWN_KEY),
          code("InvalidAccessKeyId", KeyFaults.UNKNOWN_KEY),
          code("AuthFailure", KeyFaults.UNKNOWN_KEY),
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
          code("MissingAuthenticationToken", KeyFaults.NO_SIGNATURE),
          says(KeyFaults.NO_SIGNATURE, "Request is missing Authentication Token"),
          code("AccessDenied", PermissionFaults.DENIED),
          code("AccessDeniedError", PermissionFaults.DENIED),
          code("UnauthorizedOperation", PermissionFaults.DENIED),
          says(PermissionFaults.DENIED, "is not authorized to perform"),
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
          code("ServiceUnavailable", NetworkFaults.BUSY));

  private static final List<Sign> NETWORK =
      List.of(
          says(NetworkFaults.NO_BUNDLE, "SSL validation failed", "No such file or directory"),
          says(NetworkFaults.NOT_TLS, "WRONG_VERSION_NUMBER"),
          says(NetworkFaults.NOT_TLS, "Unsupported or unrecognized SSL message"),
          says(NetworkFaults.UNTRUSTED, "CERTIFICATE_VERIFY_FAILED"),
          says(NetworkFaults.UNTRUSTED, "SSL validation failed"),
          says(NetworkFaults.UNTRUSTED, "unable to find valid certification path"),
          says(NetworkFaults.UNTRUSTED, "self-signed certificate"),
          says(NetworkFaults.UNTRUSTED, "DEPTH_ZERO_SELF_SIGNED_CERT"),
          says(NetworkFaults.PROXY, "Failed to connect to proxy URL"),
          code("UnknownHostException", NetworkFaults.NO_HOST),
          says(NetworkFaults.NO_HOST, "getaddrinfo ENOTFOUND"),
          says(NetworkFaults.NO_HOST, "Could not connect to the endpoint URL", "amazonaws"),
          says(NetworkFaults.NO_CONNECTION, "Could not connect to the endpoint URL"),
          says(NetworkFaults.NO_CONNECTION, "Unable to execute HTTP request: Connection refused"),
          says(NetworkFaults.NO_CONNECTION, "connect ECONNREFUSED"),
          says(NetworkFaults.TIMEOUT, "Connect timeout on endpoint URL"),
          says(NetworkFaults.TIMEOUT, "Connect timed out"),
          says(NetworkFaults.TIMEOUT, "Read timeout on endpoint URL"),
          code("ApiCallTimeoutException", NetworkFaults.TIMEOUT),
          code("ConnectTimeoutException", NetworkFaults.TIMEOUT),
          code("'GetCallerIdentityResult'", NetworkFaults.NOT_AWS),
          says(NetworkFaults.NOT_AWS, "An error occurred (Unknown)"),
          code("Unknown: Unknown", NetworkFaults.NOT_AWS));

  private static final List<Sign> SETUP =
      List.of(
          says(SetupFaults.EMPTY_PROFILE, "The config profile () could not be found"),
          says(SetupFaults.NO_PROFILE, "The config profile", "could not be found"),
          says(SetupFaults.NO_PROFILE, "failed to get shared config profile"),
          says(SetupFaults.NO_REGION, "No region provided in profile"),
          says(SetupFaults.HALF_IN_VARIABLES, "Partial credentials found in env"),
          says(SetupFaults.NO_SOURCE, "Partial credentials found in assume-role"),
          says(SetupFaults.HALF_IN_FILE, "Partial credentials found in"),
          says(SetupFaults.HALF_IN_FILE, "Profile property", "was not configured for"),
          says(SetupFaults.TWO_SOURCES, "contains both source_profile and credential_source"),
          says(SetupFaults.BAD_SOURCE, "The credential source", "is not valid"),
          says(SetupFaults.BAD_SOURCE, "The source_profile", "does not exist"),
          says(SetupFaults.BAD_SOURCE, "Infinite loop in credential configuration"),
          says(SetupFaults.BAD_SOURCE, "Circular relationship detected with profiles"),
          says(SetupFaults.PROCESS_EXPIRED, "the refreshed credentials are still expired"),
          says(SetupFaults.MISSING_MODULE, "service module must be on the class path"),
          says(SetupFaults.MISSING_MODULE, "To use SSO OIDC related properties"),
          says(SetupFaults.BAD_REGION, "Provided region_name", "match a supported format"),
          says(SetupFaults.BAD_REGION, "Configured region", "resulted in an invalid URI"),
          says(SetupFaults.BAD_REGION, "is not a valid hostname component"),
          says(SetupFaults.UNREADABLE, "Unable to parse config file"),
          says(SetupFaults.UNREADABLE, "Expected a profile definition on line"),
          says(SetupFaults.NO_REGION, "You must specify a region"),
          says(SetupFaults.NO_REGION, "Unable to load region from any of the providers"),
          says(SetupFaults.NO_REGION, "Region is missing"),
          says(SetupFaults.NO_REGION, "Failed to load default AWS region"),
          says(SetupFaults.NO_REGION, "The AWS region is blank"),
          says(SetupFaults.NO_CREDENTIALS, "Unable to locate credentials"),
          says(SetupFaults.NO_CREDENTIALS, "Unable to load credentials from any of the providers"),
          says(SetupFaults.NO_CREDENTIALS, "Could not load credentials from any providers"),
          says(SetupFaults.NO_CREDENTIALS, "Failed to load default AWS credentials"),
          says(SetupFaults.NO_CREDENTIALS, "Failed to load AWS credentials for profile"),
          says(SetupFaults.NO_CREDENTIALS, "no valid credential source"),
          code("InvalidCredentialError", SetupFaults.NO_CREDENTIALS),
          says(ToolFaults.PROFILE_EXISTS, "Profile", "already exists!"));

  static final List<List<Sign>> ALL = List.of(TELLING, SIGN_IN, TOOLS, CODES, NETWORK, SETUP);

  private Signs() {}
}
