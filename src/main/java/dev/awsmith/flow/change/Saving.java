package dev.awsmith.flow.change;

import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Trail;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/** The changes are being written; nobody walks away from this. */
record Saving(Situation situation, Proposal proposal, Trail trail, Aftermath after)
    implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(trail.path(), trail.progress())
        .waiting(new Waiting("Saving", LIMIT))
        .message("Finishing this so that no file is left half written.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Written written ->
          after.written(written, proposal.report(false, after.data(), written.backup()));
      case Event.ChangedMeanwhile changed ->
          Next.to(new NotSaved(situation, trail, after, meanwhile(changed)));
      case Event.FileTrouble trouble ->
          Next.to(new NotSaved(situation, trail, after, trouble.problem()));
      default -> Next.instead(this);
    };
  }

  private Problem meanwhile(Event.ChangedMeanwhile changed) {
    String path = proposal.files().get(changed.file()).place().shown();
    return Problem.of(
        ExitCode.FILES,
        path
            + " was changed by another program while you were reading ("
            + (changed.lines() == 1 ? "1 line" : changed.lines() + " lines")
            + "). Nothing was saved.",
        "Review again: awsmith reads the file anew and shows what would change now.");
  }

  /** Nothing was saved, and why. */
  record NotSaved(Situation situation, Trail trail, Aftermath after, Problem problem)
      implements Step {
    @Override
    public Page page() {
      return Page.of(trail.path(), "Not saved")
          .problem(problem)
          .actions(Action.submit("again", "Review again"));
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.Answered answer -> Next.instead(this, new Effect.ReadFiles());
        case Event.FilesRead fresh -> after.over(fresh);
        case Event.FileTrouble trouble ->
            Next.instead(new NotSaved(situation, trail, after, trouble.problem()));
        default -> Next.instead(this);
      };
    }
  }
}
