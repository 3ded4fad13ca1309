package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import java.util.ArrayList;
import java.util.List;

/** What git leaves in a file when it cannot merge two versions of it. */
public final class ConflictMarkers implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(sheet -> sheet.layout().clashes().stream().map(clash -> finding(sheet, clash)))
        .toList();
  }

  private static Finding finding(Sheet sheet, Clash clash) {
    List<String> ours = sheet.lines(clash.first() + 1, clash.middle() - 1);
    List<String> theirs = sheet.lines(clash.middle() + 1, clash.last() - 1);
    List<String> markers = new ArrayList<>();
    markers.addAll(Sheet.remarks(sheet.lines(clash.first(), clash.first())));
    markers.addAll(ours);
    markers.addAll(Sheet.remarks(sheet.lines(clash.middle(), clash.last())));
    return sheet
        .found(Fault.CONFLICT_MARKERS, clash.first(), clash.first(), clash.last())
        .what(Readings.of(sheet.which(), sheet.text()).ofAll())
        .because("Two versions of the file were merged with git, and nobody chose between them.")
        .fixes(
            Fix.choice("Keep the first version", sheet.replace(clash.first(), clash.last(), ours)),
            Fix.choice(
                "Keep the second version", sheet.replace(clash.first(), clash.last(), theirs)),
            Fix.choice(
                "Keep the first, and the second as remarks",
                sheet.replace(clash.first(), clash.last(), markers)))
        .otherwise("No profile of the file works in tools that give up on it.");
  }
}
