package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which edits are done, so that the line numbers they name stay true. */
final class Order {
  private Order() {}

  /**
   * Those of one file: a new encoding first, then replaced lines from the bottom up, then the
   * others as they came.
   */
  static List<Edit> of(SharedFile which, List<Edit> edits) {
    List<Edit> all = new ArrayList<>();
    List<Edit.ReplaceLines> replaced = new ArrayList<>();
    List<Edit> others = new ArrayList<>();
    for (Edit edit : edits) {
      if (edit.file() != which) {
        continue;
      }
      if (edit instanceof Edit.Recode && all.isEmpty()) {
        all.add(edit);
      } else if (edit instanceof Edit.ReplaceLines lines) {
        replaced.add(lines);
      } else {
        others.add(edit);
      }
    }
    replaced.sort(Comparator.comparingInt(Edit.ReplaceLines::first).reversed());
    refuseOverlaps(replaced);
    all.addAll(replaced);
    all.addAll(others);
    return all;
  }

  private static void refuseOverlaps(List<Edit.ReplaceLines> fromBelow) {
    for (int i = 1; i < fromBelow.size(); i++) {
      Edit.ReplaceLines above = fromBelow.get(i);
      if (above.last() >= fromBelow.get(i - 1).first()) {
        throw new IllegalArgumentException("Two edits replace line " + above.last() + ".");
      }
    }
  }
}
