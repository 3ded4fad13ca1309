package dev.awsmith.flow.change;

import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Trail;
import java.util.ArrayList;
import java.util.List;

/** The exact lines that will change, before anything does. */
public record Review(Situation situation, Proposal proposal, Trail trail, Aftermath after)
    implements Step {

  /** The review of changes; where nothing would change, the run ends and says so. */
  public static Next of(Situation situation, Proposal proposal, Trail trail, Aftermath after) {
    Review review = new Review(situation, proposal, trail, after);
    return proposal.isEmpty() ? Next.finish(review.nothing()) : Next.to(review);
  }

  @Override
  public Page page() {
    return Page.of(trail.path(), trail.progress())
        .text(text())
        .actions(
            situation.dryRun()
                ? Action.submit("show", "Finish (this is a dry run: nothing is written)")
                : Action.submit("save", "Save").consentedBy("--yes"),
            Action.go("change", 'e', "Change an answer"))
        .help(
            new Help(
                "These lines, and no others, will change. The files are backed up first.",
                "Lines with + are added, lines with - are removed. Secrets are stars here; the"
                    + " files get them whole.",
                ""))
        .copying(proposal.command())
        .message(
            situation.dryRun()
                ? "Dry run. Nothing will be changed."
                : "Nothing has been changed yet.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("save") ->
          Next.to(
              new Saving(situation, proposal, trail, after),
              new Effect.WriteChanges(
                  proposal.changes(), proposal.amendments(), proposal.summary()));
      case Event.Answered answer when answer.took("show") -> Next.finish(shown());
      case Event.Answered answer when answer.took("change") -> after.reconsider();
      default -> Next.instead(this);
    };
  }

  private List<Line> text() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, proposal.question() + " " + counted()));
    lines.addAll(proposal.notes());
    proposal.changes().forEach(change -> lines.addAll(ChangeLines.of(change)));
    proposal.apart().forEach(amendment -> lines.addAll(AmendmentLines.of(amendment)));
    lines.add(Line.BLANK);
    if (!proposal.command().isEmpty()) {
      lines.add(
          Line.of("Same thing without the wizard:  ")
              .and(Role.STRONG, proposal.command())
              .hanging(4));
    }
    if (!proposal.changes().isEmpty()) {
      lines.add(Line.of(ChangeLines.counts(proposal.changes())));
    }
    return lines;
  }

  private String counted() {
    int files = AmendmentLines.files(proposal);
    return files == 1 ? "1 file changes." : files + " files change.";
  }

  private Outcome shown() {
    boolean changes = !proposal.isEmpty();
    return new Outcome(
        situation.failIfChanging() && changes ? ExitCode.WOULD_CHANGE : ExitCode.DONE,
        text(),
        proposal.report(true, after.data(), ""));
  }

  private Outcome nothing() {
    return new Outcome(
        ExitCode.DONE,
        Line.lines("Nothing to do: the files say this already."),
        proposal.report(situation.dryRun(), after.data(), ""));
  }
}
