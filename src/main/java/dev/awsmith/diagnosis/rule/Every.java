package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Malformed;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at each part of a kind in both files by itself, and tells of those that are hits. */
final class Every {
  private Every() {}

  static List<Finding> line(
      Scene scene, BiPredicate<Sheet, Integer> hit, BiFunction<Sheet, Integer, Finding> finding) {
    return part(scene, sheet -> sheet.numbers().boxed(), hit, finding);
  }

  static List<Finding> malformed(
      Scene scene, Malformed.Kind kind, BiFunction<Sheet, Integer, Finding> finding) {
    return part(
        scene,
        sheet -> sheet.malformed(kind).stream().map(Malformed::line),
        (sheet, line) -> true,
        finding);
  }

  static List<Finding> heading(
      Scene scene, BiPredicate<Sheet, Heading> hit, BiFunction<Sheet, Heading, Finding> finding) {
    return part(scene, sheet -> sheet.headings().stream(), hit, finding);
  }

  static List<Finding> setting(
      Scene scene, BiPredicate<Sheet, Entry> hit, BiFunction<Sheet, Entry, Finding> finding) {
    return part(scene, Sheet::settings, hit, finding);
  }

  private static <T> List<Finding> part(
      Scene scene,
      Function<Sheet, Stream<T>> parts,
      BiPredicate<Sheet, T> hit,
      BiFunction<Sheet, T, Finding> finding) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                parts
                    .apply(sheet)
                    .filter(part -> hit.test(sheet, part))
                    .map(part -> finding.apply(sheet, part)))
        .toList();
  }
}
