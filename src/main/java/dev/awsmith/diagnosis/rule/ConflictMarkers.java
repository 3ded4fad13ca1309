package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.environment.Conflict;
import java.util.ArrayList;
import java.util.List;

/** What git leaves in a file when it cannot merge two versions of it. */
public final class ConflictMarkers implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(sheet -> Conflict.all(sheet).stream().map(conflict -> finding(sheet, conflict)))
        .toList();
  }

  /** A run of lines between markers. */
  record Conflict(int first, int middle, int last) {
    static List<Conflict> all(Sheet sheet) {
      List<Conflict> all = new ArrayList<>();
      int first = 0;
      int middle = 0;
      for (int line = 1; line <= sheet.size(); line++) {
        String text = sheet.line(line);
        if (text.startsWith("<<<<<<<")) {
          first = line;
          middle = 0;
        } else if (text.startsWith("=======") && first > 0) {
          middle = line;
        } else if (text.startsWith(">>>>>>>") && middle > 0) {
          all.add(new Conflict(first, middle, line));
          first = 0;
          middle = 0;
        }
      }
      return all;
    }

    boolean holds(int line) {
      return first <= line && line <= last;
    }
  }

  private static Finding finding(Sheet sheet, Conflict conflict) {
    List<String> ours = sheet.lines(conflict.first() + 1, conflict.middle() - 1);
    List<String> theirs = sheet.lines(conflict.middle() + 1, conflict.last() - 1);
    List<String> markers = new ArrayList<>();
    markers.addAll(Sheet.remarks(sheet.lines(conflict.first(), conflict.first())));
    markers.addAll(ours);
    markers.addAll(Sheet.remarks(sheet.lines(conflict.middle(), conflict.last())));
    return sheet
        .found(Fault.CONFLICT_MARKERS, conflict.first(), conflict.first(), conflict.last())
        .what(sheet.readings().ofAll())
        .because("Two versions of the file were merged with git, and nobody chose between them.")
        .fixes(
            Fix.choice(
                "Keep the first version", sheet.replace(conflict.first(), conflict.last(), ours)),
            Fix.choice(
                "Keep the second version",
                sheet.replace(conflict.first(), conflict.last(), theirs)),
            Fix.choice(
                "Keep the first, and the second as remarks",
                sheet.replace(conflict.first(), conflict.last(), markers)))
        .otherwise("No profile of the file works in tools that give up on it.");
  }
}
