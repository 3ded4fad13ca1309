package dev.awsmith.line;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Gathers pasted lines until an empty one. */
final class Pasting {
  private Pasting() {}

  /**
   * @param more whether something has already arrived; an empty line in the middle of a paste is
   *     not its end
   */
  static String gather(String first, Supplier<Optional<String>> next, BooleanSupplier more) {
    if (first.isEmpty() && !more.getAsBoolean() || Words.isWord(first) && !more.getAsBoolean()) {
      return first;
    }
    StringBuilder text = new StringBuilder(first);
    Optional<String> line = next.get();
    while (line.isPresent() && (!line.get().isEmpty() || more.getAsBoolean())) {
      text.append('\n').append(line.get());
      line = next.get();
    }
    return text.toString();
  }
}
