package dev.awsmith.flow.onboard;

import dev.awsmith.flow.change.Undoing;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.Map;
import java.util.Optional;

/** The files are written, and the check of what is on disk failed. */
record SavedButRefused(Draft draft, String backup, Map<String, Object> report, Problem problem)
    implements Step {
  @Override
  public Page page() {
    return Progress.REVIEW
        .page()
        .problem(problem)
        .actions(Action.submit("undo", "Undo"), Action.go("keep", 'k', "Keep what was saved"))
        .message("Saved. Undo puts the files back as they were.");
  }

  /** Scripts are told what was written besides what went wrong. */
  @Override
  public Optional<Outcome> ending() {
    return Optional.of(Outcome.of(problem).with(report));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("undo") ->
          Undoing.of(draft.situation(), draft.files(), backup);
      case Event.Answered answer ->
          Next.finish(
              new Outcome(
                  problem.exit(),
                  Line.lines(
                      "Saved profile \"" + draft.profile() + "\", but the check failed.",
                      "Undo: awsmith undo " + backup),
                  report));
      default -> Next.instead(this);
    };
  }
}
