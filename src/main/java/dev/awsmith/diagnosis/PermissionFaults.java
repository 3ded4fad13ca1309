package dev.awsmith.diagnosis;

import java.util.List;

/** AWS knows who is asking, and says no. */
final class PermissionFaults {
  private static final String ACCEPTED = "AWS accepted the keys; they are not the problem.";

  static final Meaning DENIED =
      new Meaning(
          "",
          "AWS knows you, but does not allow this",
          ACCEPTED,
          List.of(
              "No policy of yours allows the action.",
              "A limit set by your organisation or your admin forbids it.",
              "You are signed in to another account or role than you think."),
          List.of(
              "Check who you are:  aws sts get-caller-identity",
              "Ask your admin to allow the action."),
          "",
          List.of("AW401"));

  static final Meaning NOT_ALLOWED =
      new Meaning(
          "",
          "None of your policies allows this",
          ACCEPTED,
          List.of("No policy attached to your user or role allows the action."),
          List.of("Ask an admin of the account to attach a policy with this action."),
          "",
          List.of());

  static final Meaning EXPLICIT =
      new Meaning(
          "",
          "A policy forbids this outright",
          ACCEPTED + " Adding permissions does not help: a deny always wins.",
          List.of("A policy holds a statement with \"Effect\": \"Deny\" for the action."),
          List.of("Ask your admin to change the deny; often it asks for MFA or a certain network."),
          "",
          List.of());

  static final Meaning ORGANISATION =
      new Meaning(
          "",
          "Your organisation blocks this",
          ACCEPTED + " No policy in your own account can change it.",
          List.of("A service control policy of the organisation limits the whole account."),
          List.of("Ask the people who run the organisation.", "Try a Region that is allowed."),
          "",
          List.of());

  static final Meaning BOUNDARY =
      new Meaning(
          "",
          "Your permissions boundary blocks this",
          ACCEPTED + " More policies on your user do not help.",
          List.of("The boundary set on your user or role does not include the action."),
          List.of("Ask your admin to widen the boundary."),
          "",
          List.of());

  static final Meaning NETWORK_POLICY =
      new Meaning(
          "",
          "AWS knows you, but this network or your organisation blocks it",
          ACCEPTED,
          List.of("The policy of a VPC endpoint does not let the request through."),
          List.of("Try from another network.", "Ask your admin to change the endpoint's policy."),
          "",
          List.of());

  static final Meaning SESSION_POLICY =
      new Meaning(
          "",
          "The session you are in was given fewer rights",
          ACCEPTED,
          List.of("The session was started with a policy that leaves the action out."),
          List.of("Start the session without it, or with a wider one."),
          "",
          List.of());

  static final Meaning RESOURCE_POLICY =
      new Meaning(
          "",
          "The thing itself does not let you in",
          ACCEPTED,
          List.of("The policy on the bucket, key or other resource does not name you."),
          List.of("Ask its owner to add your ARN to its policy."),
          "",
          List.of());

  static final Meaning ROLE =
      new Meaning(
          "AW305",
          "The role cannot be assumed",
          "AWS says no, and does not say which side is missing.",
          List.of(
              "The role does not exist; AWS answers the same.",
              "The role's trust policy does not name you.",
              "Your own policies do not allow sts:AssumeRole on it.",
              "The role asks for an external ID or an MFA code.",
              "A limit set by the organisation forbids it."),
          List.of(
              "Check the role's ARN, letter by letter.",
              "For its owner: the trust policy must name your ARN.",
              "For your admin: allow sts:AssumeRole on the role."),
          "Every tool that uses the role keeps failing.",
          List.of("AW211", "AW401"));

  static final Meaning ROLE_BY_WEB_IDENTITY =
      new Meaning(
          "AW305",
          "The role does not trust this pipeline or token",
          "The keys are not the problem: with OIDC there are none.",
          List.of(
              "The trust policy's condition names another repository, branch or environment;"
                  + " capitals count.",
              "The trust policy does not name the identity provider, or the audience differs.",
              "The role does not exist."),
          List.of("Compare the \"sub\" condition of the trust policy with the token's subject."),
          "",
          List.of());

  static final Meaning NO_PROVIDER =
      new Meaning(
          "AW305",
          "The account does not know this identity provider",
          "",
          List.of("The OIDC provider was not created in this account, or in another one."),
          List.of("Create the identity provider in IAM, in the account of the role."),
          "",
          List.of());

  static final Meaning ROOT =
      new Meaning(
          "AW308",
          "The root user cannot assume roles",
          "",
          List.of("The source profile holds keys of the root user."),
          List.of("Make an IAM user or use company sign-in, and use that as the source."),
          "Root keys can do everything, including close the account.",
          List.of());

  static final Meaning MFA_CODE =
      new Meaning(
          "",
          "AWS did not accept the MFA code",
          "",
          List.of("The code was mistyped or is too old.", "The code was used before."),
          List.of("Wait for the next code (up to 30 s).", "Check the clock of your phone."),
          "",
          List.of("AW306"));

  static final Meaning MFA_DEVICE =
      new Meaning(
          "AW211",
          "The MFA device does not belong to you",
          "The code is not the problem.",
          List.of(
              "mfa_serial names a user (:user/) instead of a device (:mfa/).",
              "It is the device of another user, or was removed."),
          List.of("Set mfa_serial to the ARN of your own device."),
          "",
          List.of());

  static final Meaning MFA_HALF =
      new Meaning(
          "AW211",
          "AWS got only half of what MFA needs",
          "",
          List.of("Either the device or the code was not sent."),
          List.of("Give both: the device's ARN and the six digits."),
          "",
          List.of());

  static final Meaning SERVICE_ROLE =
      new Meaning(
          "AW305",
          "Amplify cannot use the service role of the app",
          "",
          List.of(
              "The role does not trust amplify.amazonaws.com.",
              "The role was deleted, or is in another account.",
              "Amplify cannot read the private repository; the text is the same."),
          List.of(
              "Check the role:  awsmith amplify --app-id ID",
              "If the role is fine, reconnect the Git provider in the Amplify console."),
          "Builds of the app keep failing.",
          List.of());

  private PermissionFaults() {}
}
