package dev.awsmith.diagnosis;

import static dev.awsmith.diagnosis.Sign.code;
import static dev.awsmith.diagnosis.Sign.says;

import java.util.List;

/** How sign-ins, deployment tools and the programs beside them put their errors. */
final class SignsOfTools {
  static final List<Sign> SIGN_IN =
      List.of(
          says(SignInFaults.CONSOLE_ENDED, "Please reauthenticate using 'aws login'"),
          says(SignInFaults.CONSOLE_ENDED, "calling the CreateOAuth2Token operation"),
          says(SignInFaults.CONSOLE_ENDED, "operation error Signin: CreateOAuth2Token"),
          says(SignInFaults.HALF, "is configured with invalid SSO credentials"),
          says(SignInFaults.ENDED, "Error loading SSO Token"),
          says(SignInFaults.ENDED, "To refresh this SSO session run"),
          says(SignInFaults.ENDED, "the SSO session has expired or is invalid"),
          says(SignInFaults.ENDED, "cached SSO token is expired, or not present"),
          says(SignInFaults.ENDED, "failed to read cached SSO token file"),
          says(SignInFaults.ENDED, "SSO OIDC: CreateToken", "InvalidGrantException"),
          says(SignInFaults.ENDED, "Token has expired and refresh failed"),
          says(SignInFaults.ENDED, "The SSO session associated with this profile has expired"),
          says(SignInFaults.ENDED, "The SSO session token associated with profile"),
          says(SignInFaults.ENDED, "Session token not found or invalid"),
          says(SignInFaults.NO_ACCESS, "ForbiddenException", "No access"),
          says(SignInFaults.NO_SESSION, "The specified sso-session does not exist"),
          says(SignInFaults.INCONSISTENT, "is inconsistent between profile", "sso-session"),
          says(SignInFaults.INCONSISTENT, "Sso-session", "has different sso_"),
          says(SignInFaults.NOT_SSO, "Missing the following required SSO configuration values"));

  static final List<Sign> TOOLS =
      List.of(
          code("BootstrapOutdatedError", ToolFaults.OLD_BOOTSTRAP),
          code("BootstrapDetectionError", ToolFaults.BOOTSTRAP_UNSEEN),
          code("BootstrapNotDetectedError", ToolFaults.NOT_BOOTSTRAPPED),
          says(ToolFaults.NOT_BOOTSTRAPPED, "has not been bootstrapped"),
          says(ToolFaults.NOT_BOOTSTRAPPED, "Has the environment been bootstrapped?"),
          says(ToolFaults.NOT_BOOTSTRAPPED, "the toolkit stack must be deployed to the env"),
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
          says(RoleFaults.SERVICE_ROLE, "Unable to assume specified IAM Role"));

  static final List<Sign> NEIGHBOURS =
      List.of(
          says(NeighbourFaults.NOT_IN_DOCKER, "Your authorization token has expired"),
          says(NeighbourFaults.NOT_IN_DOCKER, "no basic auth credentials"),
          code("aws: command not found", NeighbourFaults.NO_CLI),
          code("aws: not found", NeighbourFaults.NO_CLI),
          says(NeighbourFaults.NO_CLI, "'aws' is not recognized as"),
          says(NeighbourFaults.NO_CLI, "The term 'aws' is not recognized"),
          says(NeighbourFaults.NO_CLI, "exec: executable aws not found"),
          says(NeighbourFaults.NO_CLI, "exec: \"aws\": executable file not found"),
          says(NeighbourFaults.STRANGE_COMMAND, "aws: error: argument", "Invalid choice"),
          says(NeighbourFaults.KUBECTL_APART, "invalid apiVersion \"client.authentication.k8s"),
          says(NeighbourFaults.NOT_IN_CLUSTER, "You must be logged in to the server"),
          says(
              NeighbourFaults.NOT_IN_CODECOMMIT,
              "unable to access 'https://git-codecommit",
              "returned error: 403"),
          says(
              NeighbourFaults.NOT_IN_CODECOMMIT,
              "unable to access 'codecommit:",
              "returned error: 403"));

  /** What a program says that started another, whose own words say more. */
  static final List<Sign> WRAPPERS =
      List.of(says(NeighbourFaults.CLI_FAILED, "exec: executable aws failed with exit code"));

  private SignsOfTools() {}
}
