package dev.awsmith.flow.change;

import dev.awsmith.ini.Change;
import dev.awsmith.ini.Hunk;
import dev.awsmith.ini.Malformed;
import dev.awsmith.ini.Place;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change in words and lines, with its secrets masked: for a screen, for the ear, for JSON. */
public final class ChangeLines {
  private static final int CONTEXT = 3;
  private static final int TEXT_COLUMN = 10;

  private ChangeLines() {}

  public static List<Line> of(Change change) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.BLANK);
    lines.add(
        Line.of(Role.STRONG, change.before().place().shown())
            .and(Role.PLAIN, "   (" + how(change) + ")"));
    lines.addAll(unusual(change));
    boolean first = true;
    for (Hunk hunk : change.hunks(CONTEXT)) {
      if (!first) {
        lines.add(Line.of("  ...").silent());
      }
      first = false;
      hunk.lines().forEach(line -> lines.add(drawn(line)));
    }
    return lines;
  }

  /** {@code 4 lines added, 1 removed. Nothing else in these files is touched.} */
  static String counts(List<Change> changes) {
    long added = changes.stream().mapToLong(change -> count(change, Hunk.Kind.ADDED)).sum();
    long removed = changes.stream().mapToLong(change -> count(change, Hunk.Kind.REMOVED)).sum();
    long changed = Math.min(added, removed);
    List<String> parts = new ArrayList<>();
    part(parts, added - changed, "added");
    part(parts, changed, "changed");
    part(parts, removed - changed, "removed");
    return parts.isEmpty()
        ? "No line changes."
        : String.join(", ", parts) + ". Nothing else in these files is touched.";
  }

  static Map<String, Object> data(Change change) {
    long added = count(change, Hunk.Kind.ADDED);
    long removed = count(change, Hunk.Kind.REMOVED);
    long changed = Math.min(added, removed);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", change.before().place().path());
    data.put("action", action(change));
    data.put("added", added - changed);
    data.put("changed", changed);
    data.put("removed", removed - changed);
    data.put("mode_before", change.before().place().mode().orElse(null));
    data.put("mode_after", change.after().place().mode().orElse(null));
    return data;
  }

  private static String action(Change change) {
    return !change.before().place().exists()
        ? "create"
        : change.after().place().exists() ? "modify" : "delete";
  }

  private static String how(Change change) {
    Place before = change.before().place();
    if (!before.exists()) {
      return "new file, permissions 0600";
    }
    return change.after().place().exists()
        ? "backup first" + permissions(before, change.after().place())
        : "backup first; the file is removed";
  }

  private static String permissions(Place before, Place after) {
    return before.mode().isEmpty()
        ? ""
        : before.mode().equals(after.mode())
            ? "; permissions " + before.mode().orElseThrow() + " kept"
            : "; permissions change: "
                + before.mode().orElseThrow()
                + " -> "
                + after.mode().orElse("0600");
  }

  private static List<Line> unusual(Change change) {
    List<Line> lines = new ArrayList<>();
    change
        .before()
        .place()
        .linkedTo()
        .ifPresent(
            target ->
                lines.add(
                    Line.of("The file is a link to " + target + "; the linked file is changed.")));
    for (Malformed line : change.after().document().malformed()) {
      lines.add(Line.of("Line " + line.line() + " is not understood and is kept as it is."));
    }
    return lines;
  }

  private static Line drawn(Hunk.Line line) {
    int number = line.kind() == Hunk.Kind.REMOVED ? line.before() : line.after();
    String margin =
        switch (line.kind()) {
          case KEPT -> "  ";
          case ADDED -> "  +";
          case REMOVED -> "  -";
        };
    String start = String.format("%-3s%3d    ", margin, number);
    return Line.of(role(line.kind()), start + line.text())
        .hanging(TEXT_COLUMN)
        .spoken(spoken(line, number));
  }

  private static String spoken(Hunk.Line line, int number) {
    String text = line.text().isBlank() ? "blank line" : line.text();
    return switch (line.kind()) {
      case KEPT -> "";
      case ADDED -> "Line " + number + " is added: " + text;
      case REMOVED -> "Line " + number + " is removed: " + text;
    };
  }

  private static Role role(Hunk.Kind kind) {
    return switch (kind) {
      case KEPT -> Role.PLAIN;
      case ADDED -> Role.ADD;
      case REMOVED -> Role.REMOVE;
    };
  }

  private static long count(Change change, Hunk.Kind kind) {
    return change.hunks(0).stream()
        .flatMap(hunk -> hunk.lines().stream())
        .filter(line -> line.kind() == kind)
        .count();
  }

  private static void part(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(
          parts.isEmpty()
              ? (count == 1 ? "1 line " : count + " lines ") + what
              : count + " " + what);
    }
  }
}
