package dev.awsmith.flow.change;

import dev.awsmith.ini.Amendment;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An amendment in words and lines: for a screen, for the ear, for JSON. */
final class AmendmentLines {
  private static final int TEXT_COLUMN = 10;

  private AmendmentLines() {}

  static List<Line> of(Amendment amendment) {
    return switch (amendment) {
      case Amendment.Line line ->
          List.of(
              Line.BLANK,
              Line.of(Role.STRONG, line.path()).and(Role.PLAIN, "   (one line, backup first)"),
              drawn(Role.REMOVE, "-", line.line(), line.shownBefore(), " is removed: "),
              drawn(Role.ADD, "+", line.line(), line.shownAfter(), " becomes: "));
      case Amendment.LastLine last ->
          List.of(
              Line.BLANK,
              Line.of(Role.STRONG, last.path()).and(Role.PLAIN, "   (" + how(last) + ")"),
              last.added()
                  ? Line.of(Role.ADD, "  +       " + last.line())
                      .hanging(TEXT_COLUMN)
                      .spoken("A line is added: " + last.line())
                  : Line.of(Role.REMOVE, "  -       " + last.line())
                      .hanging(TEXT_COLUMN)
                      .spoken("A line is removed: " + last.line()));
      case Amendment.Mode mode ->
          List.of(
              Line.BLANK,
              Line.of(Role.STRONG, mode.path())
                  .and(
                      Role.PLAIN,
                      "   (permissions change: " + mode.before() + " -> " + mode.after() + ")"));
      case Amendment.Move move ->
          List.of(
              Line.BLANK,
              Line.of(Role.STRONG, move.path())
                  .and(Role.PLAIN, "   (is renamed to " + move.to() + ")"));
    };
  }

  private static String how(Amendment.LastLine last) {
    if (last.newFile()) {
      return last.added() ? "new file of one line" : "removed, if nothing else is in it";
    }
    return last.added() ? "one line at the end, backup first" : "one line, backup first";
  }

  private static Line drawn(Role role, String sign, int number, String text, String becomes) {
    return Line.of(role, String.format("  %s%3d    ", sign, number) + text)
        .hanging(TEXT_COLUMN)
        .spoken("Line " + number + becomes + text);
  }

  /** How many files change, those of AWS and others together. */
  static int files(Proposal proposal) {
    return (int)
        Stream.concat(
                proposal.changes().stream().map(change -> change.before().place().path()),
                proposal.amendments().stream()
                    .map(Amendment::path)
                    .map(path -> known(proposal, path)))
            .distinct()
            .count();
  }

  /** The same file may be named by its path and with a tilde. */
  private static String known(Proposal proposal, String path) {
    return proposal.changes().stream()
        .map(change -> change.before().place())
        .filter(place -> place.shown().equals(path))
        .map(place -> place.path())
        .findFirst()
        .orElse(path);
  }

  static Map<String, Object> data(Amendment amendment) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", amendment.path());
    switch (amendment) {
      case Amendment.Line line -> {
        data.put("action", "modify");
        data.put("added", 0);
        data.put("changed", 1);
        data.put("removed", 0);
      }
      case Amendment.LastLine last -> {
        data.put("action", last.newFile() && last.added() ? "create" : "modify");
        data.put("added", last.added() ? 1 : 0);
        data.put("changed", 0);
        data.put("removed", last.added() ? 0 : 1);
      }
      case Amendment.Mode mode -> {
        data.put("action", "permissions");
        data.put("mode_before", mode.before());
        data.put("mode_after", mode.after());
      }
      case Amendment.Move move -> {
        data.put("action", "rename");
        data.put("to", move.to());
      }
    }
    return data;
  }
}
