package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A fix that awsmith cannot make from here: what the person does, and a look at whether it helped.
 */
record Elsewhere(Chart chart, Finding finding, Fix fix) implements Step {
  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, finding.title()));
    lines.add(Line.BLANK);
    switch (fix.remedy()) {
      case Remedy.Run run -> {
        lines.add(Line.of(fix.label() + ":"));
        lines.addAll(quoted(run.command()));
        lines.add(Line.of("I cannot do this for you from here; run it in your terminal."));
      }
      case Remedy.Send send -> {
        lines.add(Line.of(fix.label() + ":"));
        lines.addAll(quoted(send.text()));
      }
      default -> lines.add(Line.of(fix.label() + "."));
    }
    return Findings.page(finding)
        .text(lines)
        .actions(
            Action.submit("look", "I have done it: look again"), Action.go("back", 'b', "Go back"))
        .copying(toCopy())
        .message("Nothing has been changed.");
  }

  private String toCopy() {
    return switch (fix.remedy()) {
      case Remedy.Run run -> run.command();
      case Remedy.Send send -> send.text();
      default -> "";
    };
  }

  private static List<Line> quoted(String text) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.BLANK);
    text.lines().forEach(line -> lines.add(Line.of(Role.STRONG, "  " + line)));
    lines.add(Line.BLANK);
    return lines;
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("look") ->
          Examining.afresh(chart, List.of(finding));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
