package dev.awsmith.flow.repair;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.ToRead;
import java.util.ArrayList;
import java.util.List;

/** One finding on a page of its own, with everything there is to say of it. */
record Closely(Finding finding) implements ToRead {
  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(Role.STRONG, finding.title()).and(Role.HINT, "  (" + finding.code() + ")"));
    lines.add(Line.BLANK);
    lines.addAll(Findings.problem(finding).lines());
    lines.add(Line.BLANK);
    lines.add(Line.of(Role.HINT, "Its name, to ignore it by: " + finding.id()));
    return Findings.page(finding)
        .text(lines)
        .actions(Action.submit("back", "Go back"))
        .message("Nothing has been changed.");
  }
}
