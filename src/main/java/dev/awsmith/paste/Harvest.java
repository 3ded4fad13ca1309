package dev.awsmith.paste;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All keys in a text, whatever forms stand in it side by side.
 *
 * @param whole those with an ID and a secret, in the order of the text
 * @param pieces what the strictest format finds that finds no whole ones
 */
record Harvest(List<Keys> whole, List<Keys> pieces) {
  /** What one format has read is taken out of the text before the next one reads the rest. */
  static Harvest of(String text, Instant now) {
    List<Keys> whole = new ArrayList<>();
    List<Keys> pieces = List.of();
    String rest = text;
    for (Format format : Formats.IN_ORDER) {
      List<Values> sets = format.read(rest).stream().filter(Values::holdsKeys).toList();
      List<Keys> keys = assayed(sets, format, now);
      List<Keys> more = keys.stream().filter(Keys::isWhole).filter(k -> isNew(k, whole)).toList();
      if (!more.isEmpty()) {
        whole.addAll(more);
        rest = Run.without(values(sets), rest);
      } else if (pieces.isEmpty()) {
        pieces = keys;
      }
    }
    return new Harvest(inOrder(whole, text), pieces);
  }

  private static List<Keys> assayed(List<Values> sets, Format format, Instant now) {
    return sets.stream()
        .flatMap(values -> Assay.of(values, format, now).stream())
        .distinct()
        .toList();
  }

  /** A format may leave a value in the text that it read in a form of its own. */
  private static boolean isNew(Keys keys, List<Keys> known) {
    return known.stream()
        .filter(other -> !other.notation().equals(keys.notation()))
        .noneMatch(other -> other.id().equals(keys.id()));
  }

  private static Set<String> values(List<Values> sets) {
    Set<String> values = new HashSet<>();
    sets.stream()
        .filter(Values::isComplete)
        .flatMap(
            set -> Stream.of(Part.ID, Part.SECRET, Part.TOKEN).flatMap(p -> set.get(p).stream()))
        .forEach(values::add);
    return values;
  }

  private static List<Keys> inOrder(List<Keys> whole, String text) {
    if (whole.stream().map(Keys::notation).distinct().count() < 2) {
      return whole;
    }
    Map<String, Integer> places = Run.places(text);
    return whole.stream()
        .sorted(
            Comparator.comparing(keys -> places.getOrDefault(keys.id().orElseThrow().value(), 0)))
        .toList();
  }
}
