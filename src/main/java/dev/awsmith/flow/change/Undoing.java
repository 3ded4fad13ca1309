package dev.awsmith.flow.change;

import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Trouble;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Comeback;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;

/** Working out what taking a change back would do. */
public record Undoing(Situation situation, AwsFiles files, String backup, boolean wholeFile)
    implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  public static Next of(Situation situation, AwsFiles files, String backup) {
    return of(situation, files, backup, false);
  }

  /** With {@code wholeFile}, later changes of the same lines go too. */
  public static Next of(Situation situation, AwsFiles files, String backup, boolean wholeFile) {
    return Next.to(
        new Undoing(situation, files, backup, wholeFile), new Effect.PlanUndo(backup, wholeFile));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of("Undo", "").waiting(new Waiting("Reading the backup", LIMIT));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.UndoPlanned planned -> planned(planned);
      case Event.FileTrouble trouble -> Trouble.of("Undo", trouble.problem());
      default -> Next.instead(this);
    };
  }

  private Next planned(Event.UndoPlanned planned) {
    Proposal proposal =
        new Proposal(
                files,
                planned.changes(),
                "Undo: " + planned.summary() + "?",
                List.of(),
                "undo of: " + planned.summary(),
                "awsmith undo " + planned.backup() + (wholeFile ? " --force" : ""))
            .with(planned.amendments());
    return new KeysComingBack(
            situation,
            proposal,
            Comeback.of(files, planned.changes()),
            planned.deleted(),
            new Undone(situation, planned.backup(), wholeFile, List.of()))
        .ask();
  }
}
