package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;

/** One row of a frame. */
public record Row(List<Run> runs) {
  static final Row BLANK = new Row(List.of());

  public Row {
    runs = List.copyOf(runs);
  }

  static Row of(String text) {
    return of(Role.PLAIN, text);
  }

  static Row of(Role role, String text) {
    return new Row(List.of(Run.of(role, text)));
  }

  static Row of(Line line) {
    return new Row(line.spans().stream().map(span -> new Run(span, false)).toList());
  }

  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  int columns() {
    int columns = 0;
    for (Run run : runs) {
      columns += run.columns();
    }
    return columns;
  }

  Row and(Role role, String text) {
    return and(of(role, text));
  }

  Row and(Row other) {
    List<Run> more = new ArrayList<>(runs);
    more.addAll(other.runs);
    return new Row(more);
  }

  Row inFocus() {
    return new Row(runs.stream().map(Run::inFocus).toList());
  }

  /** Exactly so many columns: filled up with blanks, or cut off. */
  Row exactly(int columns) {
    List<Run> kept = new ArrayList<>();
    int left = columns;
    for (Run run : runs) {
      int signs = Width.fitting(run.text(), 0, left);
      kept.add(signs == run.text().length() ? run : run.beginning(signs));
      left -= kept.getLast().columns();
      if (signs < run.text().length()) {
        break;
      }
    }
    return left == 0 ? new Row(kept) : new Row(kept).and(Role.PLAIN, " ".repeat(left));
  }
}
