package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text while they are being replaced, counted from one. Keeps their line ends. */
final class Lines {
  private static final String USUAL_END = "\n";

  private final Text text;
  private final List<Text.Line> lines;

  Lines(Text text) {
    this.text = text;
    this.lines = new ArrayList<>(text.lines());
  }

  int size() {
    return lines.size();
  }

  String get(int line) {
    return lines.get(line - 1).text();
  }

  /** Puts others in the place of some; where {@code last} is {@code first - 1}, in front of it. */
  void replace(int first, int last, List<String> others) {
    if (first < 1 || last < first - 1 || last > lines.size()) {
      throw new IllegalArgumentException("There are no lines " + first + " to " + last + ".");
    }
    List<Text.Line> old = lines.subList(first - 1, last);
    List<Text.Line> fresh = new ArrayList<>();
    for (String other : others) {
      if (other.indexOf('\n') >= 0 || other.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("A line cannot hold a line break.");
      }
      String end = others.size() == old.size() ? old.get(fresh.size()).end() : endNear(first);
      fresh.add(new Text.Line(other, end));
    }
    old.clear();
    old.addAll(fresh);
  }

  /** The whole; its last line ends as the last line of the old text did. */
  Text text() {
    boolean open = !text.lines().isEmpty() && text.lines().getLast().end().isEmpty();
    for (int i = 0; i < lines.size(); i++) {
      Text.Line line = lines.get(i);
      if (i == lines.size() - 1 && open) {
        lines.set(i, new Text.Line(line.text(), ""));
      } else if (line.end().isEmpty()) {
        lines.set(i, new Text.Line(line.text(), endNear(i + 1)));
      }
    }
    return text.with(lines);
  }

  /** How the line above ends, or the one below where there is none. */
  private String endNear(int line) {
    for (int i = Math.min(line - 2, lines.size() - 1); i >= 0; i--) {
      if (!lines.get(i).end().isEmpty()) {
        return lines.get(i).end();
      }
    }
    return lines.isEmpty() || lines.getFirst().end().isEmpty() ? USUAL_END : lines.getFirst().end();
  }
}
