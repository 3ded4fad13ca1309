package dev.awsmith.flow.rotate;

import dev.awsmith.flow.change.ChangeLines;
import dev.awsmith.ini.Change;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;

/** The lines of the files that a rotation changes, before there is a new key. */
record PlannedLines(Survey survey, List<String> profiles) implements Step {
  /** Stands in for the key that AWS has not made yet. */
  private static final Credentials NEW =
      Credentials.longTerm("AKIA" + "0".repeat(13) + "NEW", "0".repeat(37) + "NEW");

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Role.STRONG, "These lines, and no others, will change. 0NEW stands for the new key."));
    lines.addAll(of(survey, profiles));
    return Page.of(Rotating.PATH + " > " + survey.profile(), "Lines that change")
        .text(lines)
        .actions(Action.submit("back", "Go back"))
        .message("Nothing has been changed.");
  }

  @Override
  public Next on(Event event) {
    return event instanceof Event.Answered ? Next.back() : Next.instead(this);
  }

  static List<Line> of(Survey survey, List<String> profiles) {
    List<Line> lines = new ArrayList<>();
    changes(survey, profiles).forEach(change -> lines.addAll(ChangeLines.of(change)));
    return lines;
  }

  static List<Change> changes(Survey survey, List<String> profiles) {
    return survey
        .files()
        .plan(PairEdits.replacing(survey.files(), profiles, survey.onDisk().id(), NEW));
  }
}
