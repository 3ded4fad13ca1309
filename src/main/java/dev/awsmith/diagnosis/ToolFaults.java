package dev.awsmith.diagnosis;

import java.util.List;

/** What ampx, the CDK, Terraform and pipelines add of their own. */
final class ToolFaults {
  static final Meaning NOT_BOOTSTRAPPED =
      new Meaning(
          "",
          "The account is not prepared for deployments in this Region",
          "The keys work; something in the account is missing.",
          List.of(
              "The CDK bootstrap was never run for this account and Region.",
              "The Region is another than you think.",
              "It was run with a qualifier of your own, which ampx does not look for."),
          List.of("Run:  cdk bootstrap aws://ACCOUNT/REGION"),
          "Nothing can be deployed there.",
          List.of("AW404", "AW206"));

  static final Meaning OLD_BOOTSTRAP =
      new Meaning(
          "",
          "The account's preparation for deployments is too old",
          "The keys work.",
          List.of("The CDK bootstrap in this Region is older than version 6."),
          List.of("Run again:  cdk bootstrap aws://ACCOUNT/REGION"),
          "Nothing can be deployed there.",
          List.of());

  static final Meaning BOOTSTRAP_UNSEEN =
      new Meaning(
          "",
          "The tool could not see whether the account is prepared",
          "",
          List.of(
              "You may not read the parameter /cdk-bootstrap/hnb659fds/version.",
              "The policy AdministratorAccess-Amplify does not include it."),
          List.of("Attach AmplifyBackendDeployFullAccess to the user or role."),
          "",
          List.of());

  static final Meaning DEPLOY_ROLE =
      new Meaning(
          "AW305",
          "The deployment's role cannot be used",
          "",
          List.of(
              "You may not assume the roles that the CDK bootstrap made.",
              "The bootstrap belongs to another account or Region.",
              "Two identities are in play: keys in the variables and a profile."),
          List.of(
              "Allow sts:AssumeRole on the roles cdk-*; AmplifyBackendDeployFullAccess does.",
              "Give ampx the profile by --profile, or remove the key variables."),
          "",
          List.of("AW401"));

  static final Meaning WRONG_ACCOUNT =
      new Meaning(
          "AW401",
          "The keys belong to another account than the deployment",
          "",
          List.of("Another profile or key is active than you think."),
          List.of("Name the right profile with --profile.", "Remove AWS key variables."),
          "",
          List.of());

  static final Meaning NO_ACCOUNT =
      new Meaning(
          "AW201",
          "The tool could not find out which account to deploy to",
          "",
          List.of("It found no working credentials.", "The keys have ended."),
          List.of("Check the profile:  awsmith check"),
          "",
          List.of("AW303", "AW401"));

  static final Meaning PROFILE_EXISTS =
      new Meaning(
          "",
          "ampx does not change a profile that exists",
          "Nothing was updated.",
          List.of("\"ampx configure profile\" only adds new profiles."),
          List.of("Update it here:  awsmith setup"),
          "",
          List.of());

  static final Meaning PROFILE_SYNTAX =
      new Meaning(
          "",
          "ampx takes the name of a profile after --name",
          "",
          List.of("\"ampx configure profile NAME\" is written in some guides, and is wrong."),
          List.of("Run:  npx ampx configure profile --name NAME", "Or:  awsmith setup"),
          "",
          List.of());

  static final Meaning NO_OIDC_PERMISSION =
      new Meaning(
          "",
          "The workflow may not ask GitHub for a token",
          "AWS was not asked.",
          List.of("The job lacks the permission id-token: write."),
          List.of("Add to the job:  permissions: id-token: write"),
          "",
          List.of());

  static final Meaning RESERVED_VARIABLE =
      new Meaning(
          "",
          "Amplify does not accept variables that start with AWS",
          "",
          List.of("The names are reserved; keys do not belong there anyway."),
          List.of("Give the app a compute role; its code then needs no keys."),
          "",
          List.of());

  private ToolFaults() {}
}
