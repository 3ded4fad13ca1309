package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.List;

/** Breaks lines between words. Nothing is lost but the blanks at a break. */
final class Wrap {
  private Wrap() {}

  static List<Row> lines(List<Line> lines, int columns) {
    List<Row> rows = new ArrayList<>();
    lines.forEach(line -> rows.addAll(line(line, columns)));
    return rows;
  }

  /** With the cursor where it is told what is under way. */
  static Block block(List<Line> lines, int columns) {
    Block block = Block.EMPTY;
    for (Line line : lines) {
      Block wrapped = Block.of(line(line, columns));
      block = block.above(line.current() ? wrapped.with(new Spot(0, 0)) : wrapped);
    }
    return block;
  }

  static List<Row> line(Line line, int columns) {
    Row whole = Row.of(line);
    if (whole.columns() <= columns) {
      return List.of(whole);
    }
    int hang = Math.min(line.hang(), columns / 2);
    String text = line.text();
    List<Row> rows = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int indent = rows.isEmpty() ? 0 : hang;
      int end = endOf(text, start, columns - indent);
      Row part = cut(whole, start, end);
      rows.add(indent == 0 ? part : Row.of(" ".repeat(indent)).and(part));
      start = end;
      while (start < text.length() && text.charAt(start) == ' ') {
        start++;
      }
    }
    return rows;
  }

  static List<Row> text(Role role, String text, int columns) {
    return line(Line.of(role, text), columns);
  }

  /** The last gap between words that fits; in the middle of a word that is wider than a row. */
  private static int endOf(String text, int start, int columns) {
    int end = start + Math.max(1, Width.fitting(text, start, columns));
    if (end >= text.length() || text.charAt(end) == ' ') {
      return end;
    }
    int gap = text.lastIndexOf(' ', end);
    return gap > start && !text.substring(start, gap).isBlank() ? gap : end;
  }

  private static Row cut(Row whole, int start, int end) {
    List<Run> kept = new ArrayList<>();
    int at = 0;
    for (Run run : whole.runs()) {
      int from = Math.max(start, at);
      int to = Math.min(end, at + run.text().length());
      if (from < to) {
        kept.add(run.beginning(to - at).rest(from - at));
      }
      at += run.text().length();
    }
    return new Row(kept);
  }
}
