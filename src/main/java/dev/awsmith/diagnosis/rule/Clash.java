package dev.awsmith.diagnosis.rule;

import java.util.ArrayList;
import java.util.List;

/** Lines that git left between its markers, because it could not merge them. */
record Clash(int first, int middle, int last) {
  static List<Clash> all(List<String> lines) {
    List<Clash> all = new ArrayList<>();
    int first = 0;
    int middle = 0;
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (text.startsWith("<<<<<<<")) {
        first = line;
        middle = 0;
      } else if (text.startsWith("=======") && first > 0) {
        middle = line;
      } else if (text.startsWith(">>>>>>>") && middle > 0) {
        all.add(new Clash(first, middle, line));
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
