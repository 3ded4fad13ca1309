package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.List;
import java.util.Optional;

/** The time is over, and AWS has not accepted the new key often enough. */
record NotAccepted(Accepting waiting) implements Step {
  @Override
  public Page page() {
    Errand errand = waiting.errand();
    return Page.of(Board.path(errand), "Step 4 of 7: Wait until AWS accepts it")
        .problem(problem())
        .actions(
            Action.submit(
                "longer", "Wait " + errand.survey().wish().patience().toSeconds() + " s more"),
            Action.go("undo", 'u', "Undo: delete the new key"),
            Action.go(Action.LEAVE, '\0', "Finish later"))
        .message("Your AWS files have not changed.");
  }

  private Problem problem() {
    Errand errand = waiting.errand();
    return new Problem(
        ExitCode.UNFINISHED,
        "",
        "AWS still does not accept the new key. Your old key is untouched.",
        waiting.last().map(Refusal::message).orElse(""),
        List.of(),
        List.of(),
        List.of(
            "Go on later: " + errand.command("--resume"), "Undo: " + errand.command("--rollback")),
        "The new key takes one of the two places a user has.");
  }

  private Outcome outcome() {
    return Receipt.stopped(waiting.errand(), problem(), waiting.errand().command("--resume"));
  }

  @Override
  public Optional<Outcome> ending() {
    return Optional.of(outcome());
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          switch (answer.action()) {
            case "longer" -> waiting.longer();
            case "undo" -> TakingBack.begin(waiting.errand());
            default -> Next.finish(outcome());
          };
      default -> Next.instead(this);
    };
  }
}
