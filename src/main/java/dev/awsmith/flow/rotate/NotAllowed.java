package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Problem;
import java.util.List;

/** AWS does not let the user change keys: what to ask an administrator for, or an MFA code. */
final class NotAllowed {
  private static final String POLICY =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
       ["iam:CreateAccessKey", "iam:DeleteAccessKey", "iam:GetAccessKeyLastUsed",
        "iam:GetUser", "iam:ListAccessKeys", "iam:UpdateAccessKey"],
       "Resource": "arn:PARTITION:iam::ACCOUNT:user/${aws:username}"}]}\
      """;

  private NotAllowed() {}

  /** An explicit deny for a plain key is how organisations ask for an MFA code. */
  static Next of(Survey survey, String action, Refusal refusal) {
    if (refusal.reason() != Refusal.Reason.DENIED) {
      return Trouble.of(
          Rotating.PATH,
          Told.refusal(
              refusal, survey.files().profile(survey.profile()).orElseThrow(), survey.files()));
    }
    return refusal.message().contains("explicit deny") && survey.session().isEmpty()
        ? AskMfa.of(survey, problem(survey, action, refusal))
        : Trouble.of(Rotating.PATH, problem(survey, action, refusal));
  }

  private static Problem problem(Survey survey, String action, Refusal refusal) {
    String policy =
        POLICY
            .replace("PARTITION", survey.identity().partition())
            .replace("ACCOUNT", survey.identity().account().digits());
    return new Problem(
        ExitCode.NOT_ALLOWED,
        "",
        "Your user may not " + deed(action) + ".",
        refusal.message() + " [" + refusal.awsCode() + "]",
        List.of(),
        List.of(),
        List.of("Ask whoever manages the account for this policy: " + policy.replace("\n", "")),
        "The key stays as it is; nothing was changed.");
  }

  private static String deed(String action) {
    return switch (action) {
      case "iam:ListAccessKeys" -> "list its keys";
      case "iam:CreateAccessKey" -> "create keys";
      case "iam:UpdateAccessKey" -> "turn its keys on or off";
      case "iam:DeleteAccessKey" -> "delete its keys";
      default -> "do this (" + action + ")";
    };
  }
}
