package dev.awsmith.diagnosis;

import java.util.List;

/** Programs that lean on AWS keys without being AWS tools: Docker, kubectl, git, a shell. */
final class NeighbourFaults {
  static final Meaning NOT_IN_DOCKER =
      new Meaning(
          "",
          "Docker is not signed in to its registry",
          "Docker keeps a sign-in of its own; your AWS keys were not used.",
          List.of(
              "A sign-in to a registry of AWS (ECR) lasts 12 hours, and the time is over.",
              "Docker is signed in to the registry of another account or Region."),
          List.of(
              "aws ecr get-login-password --region REGION | docker login --username AWS"
                  + " --password-stdin ACCOUNT.dkr.ecr.REGION.amazonaws.com"),
          "",
          List.of());

  static final Meaning CLI_FAILED =
      new Meaning(
          "",
          "The AWS CLI that kubectl starts has failed",
          "This text does not say why: the CLI's own words stand above it, if anywhere.",
          List.of(
              "The profile in kubectl's settings has no working keys.",
              "Its sign-in has ended.",
              "No Region is set for it."),
          List.of("See the CLI's own words:  aws eks get-token --cluster-name NAME"),
          "",
          List.of("AW301", "AW303", "AW403"));

  static final Meaning NOT_IN_CLUSTER =
      new Meaning(
          "",
          "The cluster does not let you in",
          "AWS policies alone do not help: a cluster keeps a list of its own.",
          List.of(
              "The cluster's list of identities does not name you: access entries, or aws-auth.",
              "Another profile is active than the one that is on the list.",
              "Your keys have ended."),
          List.of(
              "Check who you are:  aws sts get-caller-identity",
              "Ask an admin of the cluster to let that ARN in."),
          "",
          List.of("AW303", "AW401"));

  static final Meaning KUBECTL_APART =
      new Meaning(
          "",
          "kubectl and the AWS CLI do not fit together",
          "The keys were not tried.",
          List.of("An old AWS CLI wrote kubectl's settings, or one of the two is too old."),
          List.of("Update the AWS CLI, then run:  aws eks update-kubeconfig --name CLUSTER"),
          "",
          List.of());

  static final Meaning NOT_IN_CODECOMMIT =
      new Meaning(
          "",
          "CodeCommit does not accept the sign-in of git",
          "git sends a password that was made from AWS keys; which ones, it does not say.",
          List.of(
              "The system's password store still holds an old password for the address.",
              "The helper of git uses another profile than you think, or keys that have ended.",
              "git-remote-codecommit is too old for the kind of profile, such as aws login.",
              "Your policies do not allow codecommit:GitPull and GitPush."),
          List.of(
              "Check who you are:  aws sts get-caller-identity --profile NAME",
              "Delete git-codecommit from the password store (Keychain, Credential Manager)."),
          "",
          List.of("AW303", "AW401"));

  static final Meaning NO_CLI =
      new Meaning(
          "",
          "The AWS CLI is not on this computer, or not on the search path",
          "Your profiles and keys play no part.",
          List.of("It was never installed, or this terminal was opened before it was."),
          List.of(
              "Install the AWS CLI, version 2, then open a new terminal.",
              "awsmith does not need it:  awsmith check"),
          "",
          List.of());

  static final Meaning STRANGE_COMMAND =
      new Meaning(
          "",
          "This AWS CLI does not know that command",
          "Your profiles and keys play no part.",
          List.of(
              "The command is misspelt.",
              "The AWS CLI is too old: \"aws sso\" needs version 2, \"aws login\" needs 2.32."),
          List.of("See the version:  aws --version"),
          "",
          List.of());

  private NeighbourFaults() {}
}
