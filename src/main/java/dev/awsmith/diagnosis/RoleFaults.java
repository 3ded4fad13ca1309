package dev.awsmith.diagnosis;

import java.util.List;

/** AWS does not give a role, or what it asks for besides keys is missing. */
final class RoleFaults {
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

  static final Meaning ROLE_BY_SAML =
      new Meaning(
          "AW305",
          "The role does not trust the company's sign-in",
          "Keys are not the problem: with SAML there are none.",
          List.of(
              "The role's trust policy does not name the identity provider.",
              "Role and provider are the wrong pair in the company's sign-in.",
              "The role does not exist."),
          List.of("For its owner: the trust policy must allow sts:AssumeRoleWithSAML."),
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

  static final Meaning NO_ARN =
      new Meaning(
          "AW211",
          "That is not the ARN of a role",
          "Nothing was judged yet, neither keys nor permissions.",
          List.of("The ARN is cut, is only a name, has a blank, or is that of something else."),
          List.of("Write it like arn:aws:iam::123456789012:role/Name"),
          "",
          List.of());

  static final Meaning MFA_UNASKED =
      new Meaning(
          "",
          "The tool cannot ask for an MFA code",
          "The keys and the role may be fine: AWS was not asked for the role.",
          List.of("The profile has mfa_serial, and only the AWS CLI asks for the code."),
          List.of(
              "Let the AWS CLI ask, and use the keys it prints:  aws configure"
                  + " export-credentials --profile NAME --format env"),
          "SDKs, Terraform and editors keep failing with this profile.",
          List.of("AW211"));

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
              "Look at the role's trust policy in the IAM console.",
              "If the role is fine, reconnect the Git provider in the Amplify console."),
          "Builds of the app keep failing.",
          List.of());

  private RoleFaults() {}
}
