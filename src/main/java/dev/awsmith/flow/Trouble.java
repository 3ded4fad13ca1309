package dev.awsmith.flow;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;

/**
 * Something stands in the way, and a person can only go back, or leave where there is no way back.
 */
public record Trouble(String path, Problem problem, boolean first) implements Step {
  /** On the way; Back leads to where one came from. */
  public static Next of(String path, Problem problem) {
    return Next.to(new Trouble(path, problem, false));
  }

  /** At the very beginning. */
  public static Next atStart(String path, Problem problem) {
    return Next.anew(new Trouble(path, problem, true));
  }

  @Override
  public Page page() {
    return Page.of(path, "")
        .problem(problem)
        .actions(Action.submit("go", first ? "Leave" : "Go back"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when first -> Next.finish(Outcome.of(problem));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
