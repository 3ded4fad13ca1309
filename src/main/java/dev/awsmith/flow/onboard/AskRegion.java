package dev.awsmith.flow.onboard;

import dev.awsmith.flow.RegionField;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.Optional;

/** Where in the world the profile's commands go unless they say otherwise. */
record AskRegion(Draft draft) implements Step {
  /** On to the Region; to the review where it was chosen before and another answer changed. */
  static Next of(Draft draft) {
    return draft.region().isPresent() ? SaveKeys.review(draft) : Next.to(new AskRegion(draft));
  }

  @Override
  public Page page() {
    return Progress.REGION
        .page()
        .text(
            "Which Region should \"" + draft.profile() + "\" use by default?",
            "If your team already has things in AWS, pick the Region they are in."
                + " If not, pick the one closest to your users.")
        .ask(RegionField.of(draft.files(), suggestion()))
        .actions(Action.submit("go", "Continue"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          SaveKeys.review(draft.in(RegionField.code(answer.get(RegionField.NAME))));
      default -> Next.instead(this);
    };
  }

  private Initial suggestion() {
    return draft
        .region()
        .map(code -> new Initial(code, "your answer"))
        .or(this::asItIs)
        .or(() -> draft.origin().region().map(code -> new Initial(code, "from what you pasted")))
        .or(
            () ->
                draft
                    .files()
                    .profile("default")
                    .flatMap(profile -> profile.get("region"))
                    .map(code -> new Initial(code, "as in your default profile")))
        .orElse(Initial.NONE);
  }

  private Optional<Initial> asItIs() {
    return draft
        .files()
        .profile(draft.profile())
        .flatMap(profile -> profile.get("region"))
        .map(code -> new Initial(code, "as it is now"));
  }
}
