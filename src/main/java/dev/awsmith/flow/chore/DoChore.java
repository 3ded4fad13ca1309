package dev.awsmith.flow.chore;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.flow.change.Aftermath;
import dev.awsmith.flow.change.Proposal;
import dev.awsmith.flow.change.Review;
import dev.awsmith.flow.change.Saved;
import dev.awsmith.flow.home.Opening;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Trail;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A chore waits for the files, then for a yes.
 *
 * @param fromHome whether it began at the profiles, and leads back to them
 */
public record DoChore(Situation situation, Chore chore, boolean fromHome)
    implements Step, Aftermath {
  /** The review of a chore that began at the profiles, or why it cannot be done. */
  public static Next on(Situation situation, AwsFiles files, Chore chore) {
    return new DoChore(situation, chore, true).review(files);
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Change", "").waiting(new Waiting("Reading", Duration.ofSeconds(10)));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.FilesRead read -> review(read.files());
      case Event.FileTrouble trouble -> Trouble.atStart("Change", trouble.problem());
      default -> Next.instead(this);
    };
  }

  /** The review of what it comes to, or why it cannot be done. */
  public Next review(AwsFiles files) {
    Optional<Problem> obstacle = chore.obstacle(files);
    if (obstacle.isPresent()) {
      return fromHome
          ? Trouble.of("Change", obstacle.orElseThrow())
          : Trouble.atStart("Change", obstacle.orElseThrow());
    }
    List<Change> changes = files.plan(chore.edits(files));
    if (changes.isEmpty() && fromHome) {
      return Opening.after(situation, "Nothing to do: the files say this already.");
    }
    return Review.of(
        situation,
        new Proposal(
            files, changes, chore.question(), chore.notes(files), chore.summary(), chore.command()),
        new Trail("Change", "Review"),
        this);
  }

  @Override
  public Next written(Event.Written written, Map<String, Object> report) {
    return fromHome
        ? Opening.after(situation, chore.done() + " Press u to undo it.")
        : Saved.of(chore.done(), written.backup(), report);
  }

  @Override
  public Next over(Event.FilesRead fresh) {
    return review(fresh.files());
  }
}
