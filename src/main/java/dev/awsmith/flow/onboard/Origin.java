package dev.awsmith.flow.onboard;

import java.util.List;
import java.util.Optional;

/**
 * Where keys came from, and what came along with them.
 *
 * @param format its code in JSON, such as {@code csv-2-columns}; {@code typed} where it was typed
 * @param path the file they were in
 * @param name the name they suggest for the profile, and why
 * @param cleaned what was cleaned up
 * @param sets how many sets of keys came along, these among them
 */
record Origin(
    String format,
    Optional<String> path,
    Optional<Suggestion> name,
    Optional<String> region,
    List<String> cleaned,
    int sets) {
  static final Origin NOWHERE =
      new Origin("", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 1);
  static final Origin TYPED =
      new Origin("typed", Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 1);

  /** A name, and where it was found: {@code from the file's user name}. */
  record Suggestion(String name, String source) {}

  Origin {
    cleaned = List.copyOf(cleaned);
  }
}
