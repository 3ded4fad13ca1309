package dev.awsmith.files;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import dev.awsmith.ini.Text;
import dev.awsmith.ini.Text.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares texts line by line. */
final class Lines {
  private Lines() {}

  /** How many lines differ. */
  static int differing(Text one, Text other) {
    return DiffUtils.diff(one.lines(), other.lines()).getDeltas().stream()
        .mapToInt(delta -> Math.max(delta.getSource().size(), delta.getTarget().size()))
        .sum();
  }

  /** Does to {@code base} what made {@code one} and {@code other} of it; empty if they clash. */
  static Optional<Text> merge(Text base, Text one, Text other) {
    Patch<Line> both = DiffUtils.diff(base.lines(), one.lines());
    List<AbstractDelta<Line>> others = DiffUtils.diff(base.lines(), other.lines()).getDeltas();
    if (clash(both.getDeltas(), AbstractDelta::getSource, others)) {
      return Optional.empty();
    }
    others.forEach(both::addDelta);
    try {
      return Optional.of(other.with(both.applyTo(base.lines())));
    } catch (PatchFailedException e) {
      return Optional.empty();
    }
  }

  /** Whether lines that the change from {@code before} to {@code after} touched differ now. */
  static boolean lost(Text before, Text after, Text now) {
    return clash(
        DiffUtils.diff(before.lines(), after.lines()).getDeltas(),
        AbstractDelta::getTarget,
        DiffUtils.diff(after.lines(), now.lines()).getDeltas());
  }

  /** Whether deltas of one text touch the same lines; {@code ours} tells where the first do. */
  private static boolean clash(
      List<AbstractDelta<Line>> some,
      Function<AbstractDelta<Line>, Chunk<Line>> ours,
      List<AbstractDelta<Line>> others) {
    return some.stream()
        .map(ours)
        .anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other.getSource())));
  }

  private static boolean overlap(Chunk<Line> one, Chunk<Line> other) {
    return one.getPosition() == other.getPosition()
        || one.getPosition() < other.getPosition() + other.size()
            && other.getPosition() < one.getPosition() + one.size();
  }
}
