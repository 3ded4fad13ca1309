package dev.awsmith.ini;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import dev.awsmith.ini.Hunk.Kind;
import dev.awsmith.ini.Hunk.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two texts side by side, as they may be shown. */
final class Comparison {
  /** Beyond this it takes seconds to find what little is the same. */
  private static final int MOST_DIFFERING = 2_000;

  private final Text before;
  private final Text after;
  private final List<String> shownBefore;
  private final List<String> shownAfter;

  /** Lines {@code from} to {@code to} of each text, counted from nought, last one not included. */
  private record Stretch(int from, int to, int otherFrom, int otherTo) {
    boolean touches(Stretch next) {
      return next.from == to && next.otherFrom == otherTo;
    }

    Stretch and(Stretch next) {
      return new Stretch(from, next.to, otherFrom, next.otherTo);
    }
  }

  private Comparison(Text before, Text after) {
    this.before = before;
    this.after = after;
    this.shownBefore = shown(before);
    this.shownAfter = shown(after);
  }

  /** The hunks, with so many lines around each. Line ends count where nothing else differs. */
  static List<Hunk> hunks(Text before, Text after, int context) {
    Comparison comparison = new Comparison(before, after);
    List<Hunk> hunks = comparison.hunks(context, Text.Line::text);
    return hunks.isEmpty() ? comparison.hunks(context, line -> line) : hunks;
  }

  private static List<String> shown(Text text) {
    return Masked.lines(text.lines().stream().map(Text.Line::text).toList());
  }

  private List<Hunk> hunks(int context, Function<Text.Line, Object> content) {
    List<Hunk> hunks = new ArrayList<>();
    List<Stretch> near = new ArrayList<>();
    for (Stretch stretch : stretches(content)) {
      if (!near.isEmpty() && stretch.from() - near.getLast().to() > 2 * context) {
        hunks.add(hunk(near, context));
        near.clear();
      }
      near.add(stretch);
    }
    if (!near.isEmpty()) {
      hunks.add(hunk(near, context));
    }
    return hunks;
  }

  private List<Stretch> stretches(Function<Text.Line, Object> content) {
    List<Object> old = before.lines().stream().map(content).toList();
    List<Object> fresh = after.lines().stream().map(content).toList();
    if (differing(old, fresh) > MOST_DIFFERING) {
      return List.of(new Stretch(0, old.size(), 0, fresh.size()));
    }
    List<Stretch> stretches = new ArrayList<>();
    for (AbstractDelta<Object> delta :
        DiffUtils.diff(old, fresh, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      Stretch stretch =
          new Stretch(
              delta.getSource().getPosition(),
              delta.getSource().getPosition() + delta.getSource().size(),
              delta.getTarget().getPosition(),
              delta.getTarget().getPosition() + delta.getTarget().size());
      if (!stretches.isEmpty() && stretches.getLast().touches(stretch)) {
        stretches.add(stretches.removeLast().and(stretch));
      } else {
        stretches.add(stretch);
      }
    }
    return stretches;
  }

  /** How many lines one text has and the other has not, wherever they stand. */
  private static int differing(List<Object> old, List<Object> fresh) {
    Map<Object, Integer> balance = new HashMap<>();
    old.forEach(line -> balance.merge(line, 1, Integer::sum));
    fresh.forEach(line -> balance.merge(line, -1, Integer::sum));
    return balance.values().stream().mapToInt(Math::abs).sum();
  }

  private Hunk hunk(List<Stretch> near, int context) {
    List<Line> lines = new ArrayList<>();
    int old = Math.max(0, near.getFirst().from() - context);
    int fresh = near.getFirst().otherFrom() - (near.getFirst().from() - old);
    for (Stretch stretch : near) {
      fresh = keep(lines, old, stretch.from(), fresh);
      for (old = stretch.from(); old < stretch.to(); old++) {
        lines.add(new Line(Kind.REMOVED, old + 1, 0, shownBefore.get(old)));
      }
      for (; fresh < stretch.otherTo(); fresh++) {
        lines.add(new Line(Kind.ADDED, 0, fresh + 1, shownAfter.get(fresh)));
      }
    }
    keep(lines, old, Math.min(shownBefore.size(), old + context), fresh);
    return new Hunk(lines);
  }

  /** Returns where the later text goes on. */
  private int keep(List<Line> lines, int from, int to, int otherFrom) {
    int fresh = otherFrom;
    for (int old = from; old < to; old++) {
      lines.add(new Line(Kind.KEPT, old + 1, fresh + 1, shownAfter.get(fresh)));
      fresh++;
    }
    return fresh;
  }
}
