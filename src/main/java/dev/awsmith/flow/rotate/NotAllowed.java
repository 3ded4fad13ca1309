package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.flow.Trouble;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.Optional;

/** AWS does not let the user change keys, and nothing has begun: what to ask an admin for. */
record NotAllowed(Denial denial, boolean copied) implements Step {
  static Next of(Survey survey, String action, Refusal refusal) {
    Denial denial = new Denial(survey, action, refusal);
    if (!denial.isMeant()) {
      return Trouble.of(
          Rotating.PATH,
          Told.refusal(
              refusal, survey.files().profile(survey.profile()).orElseThrow(), survey.files()));
    }
    return denial.wantsMfa()
        ? AskMfa.of(denial, Optional.empty())
        : Next.to(new NotAllowed(denial, false));
  }

  @Override
  public Page page() {
    return Page.of(Rotating.PATH + " > " + denial.survey().profile(), "Not allowed")
        .problem(denial.problem())
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
          Next.instead(new NotAllowed(denial, true), new Effect.CopyText(denial.message()));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
