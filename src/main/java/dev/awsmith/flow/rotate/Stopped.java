package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something stands in the way of a rotation that has begun; its journal says how far it came. */
record Stopped(Errand errand, Problem problem) implements Step {
  /** AWS refused a step on the way; where an MFA code would help, it is asked for. */
  static Next refused(Errand errand, Event.ActionRefused refused) {
    Refusal refusal = refused.refusal();
    Errand now = refusal.reason() == Refusal.Reason.EXPIRED ? errand.withoutSession() : errand;
    Denial denial = new Denial(now.survey(), refused.action(), refusal);
    if (denial.wantsMfa() || !now.equals(errand)) {
      return AskMfa.of(denial, Optional.of(now));
    }
    return Next.anew(
        new Stopped(
            errand,
            denial.isMeant()
                ? denial.problem()
                : Told.refusal(refusal, errand.callers().getFirst(), errand.rotation().region())));
  }

  @Override
  public Page page() {
    return Page.of(Board.path(errand), "Not finished")
        .problem(whole())
        .actions(
            Action.submit("again", "Try again"),
            Action.go("undo", 'u', "Undo everything"),
            Action.go(Action.LEAVE, '\0', "Finish later"));
  }

  private Problem whole() {
    List<String> fixes = new ArrayList<>(problem.fixes());
    fixes.add("Then go on: " + errand.command("--resume"));
    fixes.add("Or take all of it back: " + errand.command("--rollback"));
    return new Problem(
        problem.exit(),
        problem.code(),
        problem.headline(),
        problem.what(),
        problem.why(),
        problem.evidence(),
        fixes,
        "The rotation stays half done. The profile works.");
  }

  private Outcome outcome() {
    return Receipt.stopped(errand, whole(), errand.command("--resume"));
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
            case "again" -> Settling.of(errand);
            case "undo" -> TakingBack.begin(errand);
            default -> Next.finish(outcome());
          };
      default -> Next.instead(this);
    };
  }
}
