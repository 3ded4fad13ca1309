package dev.awsmith.flow.onboard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where keys came from, and what came along with them.
 *
 * @param format its code in JSON, such as {@code csv-2-columns}; {@code typed} where it was typed
 * @param path the file they were in
 * @param name the name they suggest for the profile, and why
 * @param cleaned what was cleaned up
 * @param created when AWS made them, where that came along
 * @param sets how many sets of keys came along, these among them
 */
record Origin(
    String format,
    Optional<String> path,
    Optional<Suggestion> name,
    Optional<String> region,
    List<String> cleaned,
    Optional<Instant> created,
    int sets) {
  static final Origin NOWHERE = alone("", Optional.empty());
  static final Origin TYPED = alone("typed", Optional.empty());

  /** A name, and where it was found: {@code from the file's user name}. */
  record Suggestion(String name, String source) {}

  /** Keys and nothing else, but perhaps a Region. */
  static Origin alone(String format, Optional<String> region) {
    return new Origin(
        format, Optional.empty(), Optional.empty(), region, List.of(), Optional.empty(), 1);
  }

  Origin {
    cleaned = List.copyOf(cleaned);
  }
}
