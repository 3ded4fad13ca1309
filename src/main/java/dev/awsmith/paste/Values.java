package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that belong to one set of keys or one profile, as they were written. */
record Values(Map<Part, String> byPart) {
  /** One set. Where a value is given twice, the first counts. */
  static Values of(List<Setting> settings) {
    Map<Part, String> byPart = new EnumMap<>(Part.class);
    settings.forEach(setting -> byPart.putIfAbsent(setting.part(), setting.value()));
    return new Values(byPart);
  }

  /** A new set begins where a part of a key comes again with another value. */
  static List<Values> sets(List<Setting> settings) {
    List<Values> sets = new ArrayList<>();
    Map<Part, String> current = new EnumMap<>(Part.class);
    for (Setting setting : settings) {
      String earlier = current.putIfAbsent(setting.part(), setting.value());
      if (setting.part().isKey() && earlier != null && !earlier.equals(setting.value())) {
        sets.add(new Values(current));
        current = new EnumMap<>(Part.class);
        current.put(setting.part(), setting.value());
      }
    }
    sets.add(new Values(current));
    return sets.stream().filter(values -> !values.byPart().isEmpty()).toList();
  }

  Optional<String> get(Part part) {
    return Optional.ofNullable(byPart.get(part));
  }

  boolean has(Part part) {
    return byPart.containsKey(part);
  }

  boolean holdsKeys() {
    return has(Part.ID) || has(Part.SECRET);
  }

  boolean isComplete() {
    return has(Part.ID) && has(Part.SECRET);
  }

  @Override
  public String toString() {
    return byPart.keySet().toString();
  }
}
