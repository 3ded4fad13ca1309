package dev.awsmith.command;

import dev.awsmith.wizard.Printable;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells under headings: for people in columns, for programs with tabs between. */
record Columns(List<String> headings, List<List<String>> rows) {
  Columns {
    rows = rows.stream().map(row -> row.stream().map(Printable::of).toList()).toList();
  }

  List<String> aligned() {
    List<List<String>> all = new ArrayList<>();
    all.add(headings);
    all.addAll(rows);
    return all.stream().map(row -> aligned(all, row).stripTrailing()).toList();
  }

  List<String> tabbed(boolean withHeadings) {
    List<List<String>> all = new ArrayList<>(rows);
    if (withHeadings) {
      all.addFirst(headings);
    }
    return all.stream().map(row -> String.join("\t", row)).toList();
  }

  private static String aligned(List<List<String>> all, List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int at = column;
      int width = all.stream().mapToInt(other -> other.get(at).length()).max().orElse(0);
      line.append(String.format("%-" + (width + 2) + "s", row.get(column)));
    }
    return line.toString();
  }
}
