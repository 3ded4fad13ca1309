package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.List;

/** AWS does not let the user change keys: what to ask an administrator for. */
record NotAllowed(Survey survey, String action, Refusal refusal, boolean copied) implements Step {
  private static final String POLICY =
      """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action":
       ["iam:CreateAccessKey", "iam:DeleteAccessKey", "iam:GetAccessKeyLastUsed",
        "iam:GetUser", "iam:ListAccessKeys", "iam:UpdateAccessKey"],
       "Resource": "arn:PARTITION:iam::ACCOUNT:user/${aws:username}"}]}\
      """;

  /** An explicit deny for a plain key is how organisations ask for an MFA code. */
  static Next of(Survey survey, String action, Refusal refusal) {
    if (refusal.reason() != Refusal.Reason.DENIED) {
      return Trouble.of(
          Rotating.PATH,
          Told.refusal(
              refusal, survey.files().profile(survey.profile()).orElseThrow(), survey.files()));
    }
    NotAllowed denial = new NotAllowed(survey, action, refusal, false);
    return refusal.message().contains("explicit deny") && survey.session().isEmpty()
        ? AskMfa.of(denial)
        : Next.to(denial);
  }

  @Override
  public Page page() {
    return Page.of(Rotating.PATH + " > " + survey.profile(), "Not allowed")
        .problem(problem())
        .actions(
            Action.submit("go", "Go back"), Action.go("copy", 'c', "Copy a message for your admin"))
        .message(
            copied
                ? "Copied, with the policy in it, if your terminal allows that."
                : "Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("copy") ->
          Next.instead(
              new NotAllowed(survey, action, refusal, true), new Effect.CopyText(message()));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }

  Problem problem() {
    return new Problem(
        ExitCode.NOT_ALLOWED,
        "",
        "Your user may not " + deed() + ".",
        refusal.message() + " [" + refusal.awsCode() + "]",
        List.of(),
        List.of(),
        List.of("Ask whoever manages the account for this policy: " + policy().replace("\n", "")),
        "The key stays as it is; nothing was changed.");
  }

  private String message() {
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
