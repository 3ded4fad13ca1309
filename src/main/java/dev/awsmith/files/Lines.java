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
    if (both.getDeltas().stream()
        .anyMatch(delta -> others.stream().anyMatch(o -> clash(delta, o)))) {
      return Optional.empty();
    }
    others.forEach(both::addDelta);
    try {
      return Optional.of(other.with(both.applyTo(base.lines())));
    } catch (PatchFailedException e) {
      return Optional.empty();
    }
  }

  private static boolean clash(AbstractDelta<Line> one, AbstractDelta<Line> other) {
    Chunk<Line> a = one.getSource();
    Chunk<Line> b = other.getSource();
    boolean samePlace = a.getPosition() == b.getPosition();
    return samePlace
        || a.getPosition() < b.getPosition() + b.size()
            && b.getPosition() < a.getPosition() + a.size();
  }
}
