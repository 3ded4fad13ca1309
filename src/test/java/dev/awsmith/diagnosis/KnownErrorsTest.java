package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the tools, word for word, and what each must be taken for. */
class KnownErrorsTest {
  private static final String CALL = " when calling the GetCallerIdentity operation: ";
  private static final String USER = "User: arn:aws:iam::123456789012:user/x is not authorized to ";

  @ParameterizedTest
  @MethodSource({"ofServices", "ofJsonServices", "ofClients", "ofProfiles", "ofSignIn", "ofTools"})
  void isTakenForWhatItIs(Meaning meaning, String text) {
    Explanation explanation = Explain.text(text).orElseThrow().explanation();

    assertEquals(meaning.headline(), explanation.headline());
    assertEquals(meaning.code(), explanation.code());
  }

  static Stream<Arguments> ofServices() {
    return Stream.of(
        arguments(
            KeyFaults.UNKNOWN_KEY,
            "An error occurred (InvalidClientTokenId)"
                + CALL
                + "The security token included in the request is invalid."),
        arguments(
            KeyFaults.UNKNOWN_KEY,
            "<ErrorResponse><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code></Error>"),
        arguments(
            KeyFaults.WRONG_SECRET,
            "An error occurred (SignatureDoesNotMatch)"
                + CALL
                + "The request signature we calculated does not match the signature you provided."
                + " Check your AWS Secret Access Key and signing method."),
        arguments(
            KeyFaults.CLOCK,
            "An error occurred (SignatureDoesNotMatch)"
                + CALL
                + "Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z"
                + " (20220127T015928Z - 15 min.)"),
        arguments(
            KeyFaults.CLOCK,
            "Signature not yet current: 20220127T021427Z is still later than 20220127T020428Z"),
        arguments(
            KeyFaults.EXPIRED,
            "An error occurred (ExpiredToken)"
                + CALL
                + "The security token included in the request is expired"),
        arguments(
            KeyFaults.IDENTITY_TOKEN_EXPIRED,
            "An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity"
                + " operation: Token expired: current date/time 1 must be before 0"),
        arguments(
            PermissionFaults.NOT_ALLOWED,
            "An error occurred (AccessDenied): "
                + USER
                + "perform: iam:ListAccessKeys on resource: user x because no identity-based policy"
                + " allows the iam:ListAccessKeys action"),
        arguments(
            PermissionFaults.RESOURCE_POLICY,
            USER + "perform: s3:GetObject because no resource-based policy allows it"),
        arguments(
            PermissionFaults.BOUNDARY,
            USER + "perform: s3:x because no permissions boundary allows the s3:x action"),
        arguments(
            PermissionFaults.SESSION_POLICY,
            USER + "perform: s3:x because no session policy allows the s3:x action"),
        arguments(
            PermissionFaults.NETWORK_POLICY,
            USER + "perform: s3:x because no VPC endpoint policy allows the s3:x action"),
        arguments(
            RoleFaults.ROLE,
            USER + "perform: sts:x because no role trust policy allows the sts:x action"),
        arguments(
            PermissionFaults.ORGANISATION,
            USER + "perform: s3:x because no service control policy allows the s3:x action"),
        arguments(
            PermissionFaults.ORGANISATION,
            USER + "perform: s3:x with an explicit deny in a service control policy"),
        arguments(
            PermissionFaults.EXPLICIT,
            USER + "perform: s3:x with an explicit deny in an identity-based policy"),
        arguments(
            PermissionFaults.BOUNDARY,
            USER + "perform: s3:x with an explicit deny in a permissions boundary"),
        arguments(
            PermissionFaults.DENIED,
            "An error occurred (AccessDenied) when calling the ListBuckets operation: Access"
                + " Denied"),
        arguments(
            RoleFaults.ROLE,
            USER + "perform: sts:AssumeRole on resource: arn:aws:iam::210987654321:role/r"),
        arguments(
            RoleFaults.MFA_CODE,
            "MultiFactorAuthentication failed with invalid MFA one time pass code. "),
        arguments(
            RoleFaults.MFA_DEVICE,
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA"
                + " serial number is valid and associated with this user."),
        arguments(
            RoleFaults.MFA_HALF,
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time"
                + " pass code."),
        arguments(
            KeyFaults.TEMPORARY_ALREADY,
            "(AccessDenied): Cannot call GetSessionToken with session credentials"),
        arguments(RoleFaults.ROOT, "(AccessDenied): Roles may not be assumed by root accounts."),
        arguments(
            RequestFaults.STS_OFF,
            "RegionDisabledException: STS is not activated in this region for"
                + " account:01234567890. Your account administrator can activate STS"),
        arguments(
            RequestFaults.TOO_LONG,
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."),
        arguments(
            RequestFaults.TOO_LONG,
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by"
                + " role chaining."),
        arguments(
            RequestFaults.NOT_A_USER,
            "(ValidationError) Must specify userName when calling with non-User credentials"),
        arguments(
            RequestFaults.BAD_VALUE,
            "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy"
                + " constraint: Member must satisfy regular expression pattern"),
        arguments(
            KeyFaults.MALFORMED_KEY_ID,
            "(IncompleteSignature) '…/20200128/us-east-1/sts/aws4_request' not a valid key=value"
                + " pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256"
                + " Credential= AKIARZPUZDIKIUFISP2V'"),
        arguments(
            KeyFaults.SECRET_AS_KEY_ID,
            "(IncompleteSignature) Credential must have exactly 5 slash-delimited elements, e.g."
                + " keyid/date/region/service/term, got 'asWer9/x"),
        arguments(
            KeyFaults.NO_SIGNATURE,
            "MissingAuthenticationToken: Request is missing Authentication Token"),
        arguments(
            RequestFaults.NO_KEY,
            "(NoSuchEntity) The Access Key with id AKIARZPUZDIKIUFISP2V cannot be found."),
        arguments(RequestFaults.NOT_THERE, "(NoSuchEntity) The user with name x cannot be found."),
        arguments(
            RequestFaults.NOT_THERE,
            "software.amazon.awssdk.services.iam.model.NoSuchEntityException: The role with name x"
                + " cannot be found. (Service: Iam, Status Code: 404)"),
        arguments(
            RequestFaults.TWO_KEYS, "(LimitExceeded) Cannot exceed quota for AccessKeysPerUser: 2"),
        arguments(
            RequestFaults.QUOTA, "(LimitExceeded) Cannot exceed quota for PoliciesPerRole: 10"),
        arguments(RequestFaults.EXISTS, "(EntityAlreadyExists) Role with name x already exists."),
        arguments(
            RequestFaults.BAD_POLICY,
            "(MalformedPolicyDocument) Invalid principal in policy: \"AWS\":\"arn:aws:iam::1:x\""),
        arguments(
            RequestFaults.BAD_POLICY,
            "(MalformedPolicyDocument) Policy document should not specify a principal."),
        arguments(RequestFaults.OF_AWS, "(UnmodifiableEntity) Cannot perform the operation"),
        arguments(RequestFaults.OF_AWS, "(PolicyNotAttachable) Cannot attach"),
        arguments(NetworkFaults.BUSY, "(ConcurrentModification)"),
        arguments(NetworkFaults.BUSY, "(ServiceFailure)"),
        arguments(NetworkFaults.BUSY, "(Throttling): Rate exceeded"),
        arguments(NetworkFaults.BUSY, "ThrottlingException: Rate exceeded"),
        arguments(NetworkFaults.BUSY, "(ServiceUnavailable)"),
        arguments(RequestFaults.TAGS_TOO_BIG, "(PackedPolicyTooLarge)"),
        arguments(RequestFaults.TOKEN_REFUSED, "(IDPRejectedClaim)"),
        arguments(RequestFaults.TOKEN_REFUSED, "(IDPCommunicationError)"),
        arguments(RequestFaults.TOKEN_REFUSED, "(InvalidIdentityToken)"),
        arguments(RequestFaults.BAD_VALUE, "(InvalidAuthorizationMessageException)"),
        arguments(RequestFaults.BAD_VALUE, "(PolicyEvaluation)"),
        arguments(RequestFaults.BAD_VALUE, "(InvalidInput)"));
  }

  static Stream<Arguments> ofJsonServices() {
    return Stream.of(
        arguments(
            KeyFaults.UNKNOWN_KEY,
            "UnrecognizedClientException: The security token included in the request is invalid."),
        arguments(
            KeyFaults.UNKNOWN_KEY,
            "InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our"
                + " records."),
        arguments(
            KeyFaults.NOT_VALIDATED,
            "(AuthFailure): AWS was not able to validate the provided access credentials"),
        arguments(KeyFaults.WRONG_SECRET, "InvalidSignatureException: The request signature"),
        arguments(
            KeyFaults.CLOCK,
            "InvalidSignatureException: Signature expired: a is now earlier than b"),
        arguments(KeyFaults.CLOCK, "(RequestTimeTooSkewed): The difference"),
        arguments(KeyFaults.EXPIRED, "ExpiredTokenException"),
        arguments(KeyFaults.TOO_LATE, "(RequestExpired): Request has expired."),
        arguments(PermissionFaults.DENIED, "AccessDeniedException: no"),
        arguments(
            PermissionFaults.DENIED,
            "(UnauthorizedOperation): You are not authorized to perform this operation."));
  }

  static Stream<Arguments> ofClients() {
    return Stream.of(
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can"
                + " configure credentials by running \"aws login\"."),
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "Unable to locate credentials. You can configure credentials by running \"aws"
                + " configure\"."),
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "SdkClientException: Unable to load credentials from any of the providers in the chain"
                + " AwsCredentialsProviderChain(…) : [ProfileCredentialsProvider(…): Profile file"
                + " contained no credentials for profile 'x']"),
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "CredentialsProviderError: Could not load credentials from any providers"),
        arguments(SetupFaults.NO_PROFILE, "The config profile (missing) could not be found"),
        arguments(SetupFaults.EMPTY_PROFILE, "The config profile () could not be found"),
        arguments(SetupFaults.NO_REGION, "No region provided in profile: missing"),
        arguments(
            SetupFaults.NO_REGION,
            "An error occurred (NoRegion): You must specify a region. You can also configure your"
                + " region by running \"aws configure\"."),
        arguments(
            SetupFaults.NO_REGION,
            "Unable to load region from any of the providers in the chain … Region must be"
                + " specified either via environment variable (AWS_REGION)"),
        arguments(SetupFaults.NO_REGION, "Error: Region is missing"),
        arguments(
            SetupFaults.HALF_IN_VARIABLES,
            "Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY"),
        arguments(
            NetworkFaults.NO_HOST,
            "Could not connect to the endpoint URL: \"https://sts.us-esat-1.amazonaws.com/\""),
        arguments(
            NetworkFaults.NO_HOST,
            "Received an UnknownHostException when attempting to interact with a service."),
        arguments(NetworkFaults.NO_HOST, "getaddrinfo ENOTFOUND sts.us-esat-1.amazonaws.com"),
        arguments(
            SetupFaults.BAD_REGION,
            "Provided region_name 'us east 1' doesn't match a supported format."),
        arguments(
            SetupFaults.BAD_REGION,
            "Configured region (us%20east%201) resulted in an invalid URI: https://x"),
        arguments(
            SetupFaults.BAD_REGION,
            "Region not accepted: region=\"us east 1\" is not a valid hostname component."),
        arguments(
            NetworkFaults.NO_CONNECTION,
            "Could not connect to the endpoint URL: \"http://127.0.0.1:4566/\""),
        arguments(
            NetworkFaults.NO_CONNECTION,
            "Unable to execute HTTP request: Connection refused (SDK Attempt Count: 1)"),
        arguments(NetworkFaults.NOBODY_HOME, "connect ECONNREFUSED 127.0.0.1:9"),
        arguments(
            NetworkFaults.TIMEOUT,
            "Connect timeout on endpoint URL: \"https://sts.eu-west-1.amazonaws.com/\""),
        arguments(NetworkFaults.TIMEOUT, "Unable to execute HTTP request: Connect timed out"),
        arguments(
            NetworkFaults.TIMEOUT,
            "ApiCallTimeoutException: Client execution did not complete before the specified"
                + " timeout configuration: 20000 millis"),
        arguments(
            NetworkFaults.UNTRUSTED,
            "SSL validation failed for https://sts.amazonaws.com [SSL: CERTIFICATE_VERIFY_FAILED]"
                + " certificate verify failed: self-signed certificate"),
        arguments(
            NetworkFaults.UNTRUSTED,
            "PKIX path building failed: unable to find valid certification path to requested"
                + " target (SSLHandshakeException)"),
        arguments(NetworkFaults.UNTRUSTED, "self-signed certificate DEPTH_ZERO_SELF_SIGNED_CERT"),
        arguments(
            NetworkFaults.NOT_TLS,
            "SSL validation failed for https://x [SSL: WRONG_VERSION_NUMBER] wrong version number"),
        arguments(NetworkFaults.NOT_TLS, "Unsupported or unrecognized SSL message"),
        arguments(NetworkFaults.NOT_TLS, "write EPROTO 0A00010B:wrong version number"),
        arguments(
            NetworkFaults.NO_BUNDLE,
            "SSL validation failed for https://x [Errno 2] No such file or directory"),
        arguments(NetworkFaults.PROXY, "Failed to connect to proxy URL: \"http://127.0.0.1:9\""),
        arguments(NetworkFaults.NOT_AWS, "aws: [ERROR]: 'GetCallerIdentityResult'"),
        arguments(
            NetworkFaults.NOT_AWS,
            "An error occurred (Unknown) when calling the GetCallerIdentity operation: Unknown"),
        arguments(NetworkFaults.NOT_AWS, "Unknown: Unknown"),
        arguments(SetupFaults.UNREADABLE, "Unable to parse config file: /home/anna/.aws/config"),
        arguments(SetupFaults.UNREADABLE, "Expected a profile definition on line 1"));
  }

  static Stream<Arguments> ofProfiles() {
    return Stream.of(
        arguments(
            SetupFaults.HALF_IN_FILE,
            "Partial credentials found in config-file, missing: aws_secret_access_key"),
        arguments(
            SetupFaults.HALF_IN_FILE,
            "Profile property 'aws_secret_access_key' was not configured for 't'."),
        arguments(
            SetupFaults.TWO_SOURCES,
            "The profile \"t\" contains both source_profile and credential_source."),
        arguments(
            SetupFaults.NO_SOURCE,
            "Partial credentials found in assume-role, missing: source_profile or"
                + " credential_source"),
        arguments(
            SetupFaults.BAD_SOURCE,
            "The credential source \"environment\" referenced in profile \"t\" is not valid."),
        arguments(
            SetupFaults.BAD_SOURCE,
            "The source_profile \"nope\" referenced in the profile \"t\" does not exist."),
        arguments(SetupFaults.BAD_SOURCE, "Infinite loop in credential configuration detected."),
        arguments(SetupFaults.BAD_SOURCE, "Circular relationship detected with profiles [t]."),
        arguments(
            SetupFaults.PROCESS_EXPIRED,
            "Credentials were refreshed, but the refreshed credentials are still expired."),
        arguments(
            SetupFaults.MISSING_MODULE,
            "IllegalStateException: To use assumed roles in the 'dev' profile, the 'sts' service"
                + " module must be on the class path."),
        arguments(
            SetupFaults.MISSING_MODULE, "To use SSO OIDC related properties in the 'x' profile"));
  }

  static Stream<Arguments> ofSignIn() {
    return Stream.of(
        arguments(SignInFaults.ENDED, "Error loading SSO Token: Token for my does not exist"),
        arguments(
            SignInFaults.ENDED,
            "Error when retrieving token from sso: Token has expired and refresh failed"),
        arguments(
            SignInFaults.ENDED,
            "The SSO session associated with this profile has expired or is otherwise invalid. To"
                + " refresh this SSO session run aws sso login with the corresponding profile."),
        arguments(
            SignInFaults.ENDED,
            "The SSO session token associated with profile=t was not found or is invalid."),
        arguments(SignInFaults.ENDED, "UnauthorizedException: Session token not found or invalid"),
        arguments(SignInFaults.NO_ACCESS, "ForbiddenException: No access"),
        arguments(SignInFaults.NO_SESSION, "The specified sso-session does not exist: \"my\""),
        arguments(
            SignInFaults.INCONSISTENT,
            "The value for sso_region is inconsistent between profile (us-east-1) and sso-session"
                + " (eu-west-1)."),
        arguments(
            SignInFaults.INCONSISTENT, "Profile t and Sso-session my has different sso_region."),
        arguments(
            SignInFaults.NOT_SSO,
            "Missing the following required SSO configuration values: sso_start_url, sso_region."));
  }

  static Stream<Arguments> ofTools() {
    return Stream.of(
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "[InvalidCredentialError] Failed to load default AWS credentials\n"
                + "  ∟ Caused by: [CredentialsProviderError] Could not load credentials from any"
                + " providers\nResolution: To configure a new Amplify profile, use npx ampx"
                + " configure profile."),
        arguments(SetupFaults.NO_REGION, "Failed to load default AWS region"),
        arguments(SetupFaults.NO_REGION, "The AWS region is blank"),
        arguments(
            ToolFaults.NOT_BOOTSTRAPPED,
            "The region eu-west-1 has not been bootstrapped. Sign in to the AWS console as a Root"
                + " user or Admin"),
        arguments(
            KeyFaults.UNKNOWN_KEY,
            "[SSMCredentialsError] UnrecognizedClientException: The security token included in the"
                + " request is invalid.\nResolution: Make sure your AWS credentials are set up"
                + " correctly and have permissions to call SSM:GetParameter"),
        arguments(
            ToolFaults.BOOTSTRAP_UNSEEN,
            "[SSMCredentialsError] AccessDeniedException: "
                + USER
                + "perform: ssm:GetParameter on resource:"
                + " arn:aws:ssm:eu-west-1:123456789012:parameter/cdk-bootstrap/hnb659fds/version"
                + " because no identity-based policy allows the ssm:GetParameter action"),
        arguments(PermissionFaults.DENIED, "[AccessDeniedError] The deployment role"),
        arguments(KeyFaults.WRONG_SECRET, "[RequestSignatureError] The request signature"),
        arguments(KeyFaults.EXPIRED, "[ExpiredTokenError] The security token"),
        arguments(ToolFaults.NOT_BOOTSTRAPPED, "[BootstrapNotDetectedError] This AWS account"),
        arguments(ToolFaults.OLD_BOOTSTRAP, "[BootstrapOutdatedError] This AWS account"),
        arguments(ToolFaults.BOOTSTRAP_UNSEEN, "[BootstrapDetectionError] Unable to detect"),
        arguments(ToolFaults.DEPLOY_ROLE, "[InvalidOrCannotAssumeRoleError] x"),
        arguments(ToolFaults.NO_ACCOUNT, "[CDKResolveAWSAccountError] x"),
        arguments(ToolFaults.PROFILE_EXISTS, "Profile 'default' already exists!"),
        arguments(ToolFaults.PROFILE_SYNTAX, "[Error] Unknown command: default"),
        arguments(
            RoleFaults.SERVICE_ROLE,
            "!!! Unable to assume specified IAM Role. Please ensure the selected IAM Role has"
                + " sufficient permissions and the Trust Relationship is configured correctly."),
        arguments(ToolFaults.RESERVED_VARIABLE, "AWS_ is reserved for Amplify internal use only"),
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "Need to perform AWS calls for account 123456789012, but no credentials have been"
                + " configured"),
        arguments(
            ToolFaults.WRONG_ACCOUNT,
            "Need to perform AWS calls for account 123456789012, but the current credentials are"
                + " for 210987654321"),
        arguments(
            ToolFaults.NOT_BOOTSTRAPPED,
            "current credentials could not be used to assume 'arn:aws:iam::123456789012:role/x',"
                + " but are for the right account. Proceeding anyway.\nstack: SSM parameter"
                + " /cdk-bootstrap/hnb659fds/version not found. Has the environment been"
                + " bootstrapped? Please run 'cdk bootstrap'"),
        arguments(
            SetupFaults.NO_PROFILE,
            "│ Error: configuring Terraform AWS Provider: failed to get shared config profile,"
                + " work"),
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "Error: No valid credential sources found for AWS Provider."),
        arguments(
            KeyFaults.UNKNOWN_KEY,
            "╷\n"
                + "│ Error: validating provider credentials: retrieving caller identity from STS:\n"
                + "│ operation error STS: GetCallerIdentity, https response error StatusCode:"
                + " 403,\n"
                + "│ RequestID: x, api error InvalidClientTokenId: The security token included in\n"
                + "│ the request is invalid.\n"
                + "╵"),
        arguments(
            SetupFaults.NO_CREDENTIALS,
            "Error: Credentials could not be loaded, please check your action inputs: Could not"
                + " load credentials from any providers"),
        arguments(
            RoleFaults.ROLE_BY_WEB_IDENTITY,
            "Error: Could not assume role with OIDC: Not authorized to perform"
                + " sts:AssumeRoleWithWebIdentity"),
        arguments(
            RoleFaults.NO_PROVIDER,
            "Error: Could not assume role with OIDC: No OpenIDConnect provider found in your"
                + " account for https://token.actions.githubusercontent.com"),
        arguments(
            ToolFaults.NO_OIDC_PERMISSION,
            "It looks like you might be trying to authenticate with OIDC. Did you mean to set the"
                + " `id-token` permission? Error: Credentials could not be loaded, please check"
                + " your action inputs: Could not load credentials from any providers"));
  }
}
