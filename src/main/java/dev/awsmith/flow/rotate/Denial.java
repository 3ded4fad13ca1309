package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.util.List;

/** What AWS does not let the user do with its keys, and the policy that would allow it. */
record Denial(Survey survey, String action, Refusal refusal) {
  private static final String POLICY =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
       ["iam:CreateAccessKey", "iam:DeleteAccessKey", "iam:GetAccessKeyLastUsed",
        "iam:GetUser", "iam:ListAccessKeys", "iam:UpdateAccessKey"],
       "Resource": "arn:PARTITION:iam::ACCOUNT:user/${aws:username}"}]}\
      """;

  /** Whether it is one: a refusal may have other reasons. */
  boolean isMeant() {
    return refusal.reason() == Refusal.Reason.DENIED;
  }

  /** An explicit deny for a plain key is how organisations ask for an MFA code. */
  boolean wantsMfa() {
    return isMeant() && refusal.message().contains("explicit deny") && survey.session().isEmpty();
  }

  Problem problem() {
    return new Problem(
        ExitCode.NOT_ALLOWED,
        "",
        "Your user may not " + deed() + ".",
        what(),
        List.of(),
        List.of(),
        List.of(
            "Ask whoever manages the account for this policy: " + policy().replaceAll("\n *", " ")),
        "The key stays as it is; nothing was changed.");
  }

  /** In the words of AWS. */
  String what() {
    return refusal.message() + " [" + refusal.awsCode() + "]";
  }

  /** What to send to an administrator. */
  String message() {
    return "I want to replace my access key ("
        + survey.whose()
        + "), and may not "
        + deed()
        + ".\nPlease allow it with this policy:\n\n"
        + policy()
        + "\n";
  }

  private String policy() {
    return POLICY
        .replace("PARTITION", survey.identity().partition())
        .replace("ACCOUNT", survey.identity().account().digits());
  }

  private String deed() {
    return switch (action) {
      case "iam:ListAccessKeys" -> "list its keys";
      case "iam:CreateAccessKey" -> "create keys";
      case "iam:UpdateAccessKey" -> "turn its keys on or off";
      case "iam:DeleteAccessKey" -> "delete its keys";
      default -> "do this (" + action + ")";
    };
  }
}
