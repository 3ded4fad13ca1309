package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import java.util.Map;
import java.util.Optional;

/** The first thing in which two views differ, in words, and never with a value in them. */
final class Difference {
  private Difference() {}

  /** Continues "It would ...". Not exact: what is seen on top of the expected is no matter. */
  static Optional<String> between(Read expected, Read seen, boolean exact) {
    for (Section.Kind kind : Section.Kind.values()) {
      Optional<String> difference =
          between(kind, expected.sections(kind), seen.sections(kind), exact);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> between(
      Section.Kind kind,
      Map<String, Map<String, String>> expected,
      Map<String, Map<String, String>> seen,
      boolean exact) {
    for (Map.Entry<String, Map<String, String>> section : expected.entrySet()) {
      String called = kind.word() + " \"" + section.getKey() + "\"";
      if (!seen.containsKey(section.getKey())) {
        return Optional.of("no longer see " + called);
      }
      Optional<String> difference =
          between(called, section.getValue(), seen.get(section.getKey()), exact);
      if (difference.isPresent()) {
        return difference;
      }
    }
    return exact
        ? firstExtra(expected, seen).map(name -> "also see " + kind.word() + " \"" + name + "\"")
        : Optional.empty();
  }

  private static Optional<String> between(
      String section, Map<String, String> expected, Map<String, String> seen, boolean exact) {
    for (Map.Entry<String, String> setting : expected.entrySet()) {
      String value = seen.get(setting.getKey());
      if (value == null) {
        return Optional.of("no longer see " + setting.getKey() + " in " + section);
      }
      if (!value.equals(setting.getValue())) {
        return Optional.of("see another value of " + setting.getKey() + " in " + section);
      }
    }
    return exact
        ? firstExtra(expected, seen).map(key -> "also see " + key + " in " + section)
        : Optional.empty();
  }

  private static Optional<String> firstExtra(Map<String, ?> expected, Map<String, ?> seen) {
    return seen.keySet().stream().filter(name -> !expected.containsKey(name)).findFirst();
  }
}
