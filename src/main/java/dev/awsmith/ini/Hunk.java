package dev.awsmith.ini;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A run of lines in which two texts differ, with some that they share around it. */
public record Hunk(List<Line> lines) {
  /** What becomes of a line. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /**
   * @param before its number in the earlier text, counted from one; 0 for an added line
   * @param after its number in the later text; 0 for a removed line
   * @param text with its secrets masked
   */
  public record Line(Kind kind, int before, int after, String text) {}

  public Hunk {
    lines = List.copyOf(lines);
  }

  /** The hunks between two texts, with so many lines around each; near ones become one. */
  static List<Hunk> between(Text before, Text after, int context) {
    List<Hunk> hunks = between(before, after, context, Text.Line::text);
    return hunks.isEmpty() ? between(before, after, context, line -> line) : hunks;
  }

  private static List<Hunk> between(
      Text before, Text after, int context, Function<Text.Line, Object> sameness) {
    List<Object> old = before.lines().stream().map(sameness).toList();
    List<Object> fresh = after.lines().stream().map(sameness).toList();
    Sides sides = new Sides(masked(before), masked(after));
    List<Hunk> hunks = new ArrayList<>();
    List<AbstractDelta<Object>> near = new ArrayList<>();
    for (AbstractDelta<Object> delta :
        DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      if (!near.isEmpty() && start(delta) - end(near.getLast()) > 2 * context) {
        hunks.add(sides.hunk(near, context));
        near.clear();
      }
      near.add(delta);
    }
    if (!near.isEmpty()) {
      hunks.add(sides.hunk(near, context));
    }
    return hunks;
  }

  private static List<String> masked(Text text) {
    return Masked.lines(text.lines().stream().map(Text.Line::text).toList());
  }

  private static int start(AbstractDelta<?> delta) {
    return delta.getSource().getPosition();
  }

  private static int end(AbstractDelta<?> delta) {
    return start(delta) + delta.getSource().size();
  }

  /** Both texts' lines as they may be shown. */
  private record Sides(List<String> before, List<String> after) {
    Hunk hunk(List<AbstractDelta<Object>> near, int context) {
      List<Line> lines = new ArrayList<>();
      int old = Math.max(0, start(near.getFirst()) - context);
      int fresh = near.getFirst().getTarget().getPosition() - (start(near.getFirst()) - old);
      for (AbstractDelta<Object> delta : near) {
        while (old < start(delta)) {
          lines.add(new Line(Kind.KEPT, ++old, ++fresh, after.get(fresh - 1)));
        }
        while (old < end(delta)) {
          lines.add(new Line(Kind.REMOVED, ++old, 0, before.get(old - 1)));
        }
        int stop = fresh + delta.getTarget().size();
        while (fresh < stop) {
          lines.add(new Line(Kind.ADDED, 0, ++fresh, after.get(fresh - 1)));
        }
      }
      int stop = Math.min(before.size(), old + context);
      while (old < stop) {
        lines.add(new Line(Kind.KEPT, ++old, ++fresh, after.get(fresh - 1)));
      }
      return new Hunk(lines);
    }
  }
}
