package dev.awsmith.settings;

import java.util.List;
import java.util.Optional;

/** What a setting may be. */
public sealed interface Kind {
  /** Yes or no. */
  record Toggle() implements Kind {}

  /** A word out of a few. */
  record Word(List<String> words) implements Kind {
    public Word {
      words = List.copyOf(words);
    }
  }

  /** A whole number. */
  record Number(int least, int most) implements Kind {}

  /** All values there are, if they can be told one by one. */
  default List<String> words() {
    return switch (this) {
      case Toggle toggle -> List.of("true", "false");
      case Word word -> word.words();
      case Number number -> List.of();
    };
  }

  /** What is wrong with a value; empty for a good one. */
  default Optional<String> complaint(String value) {
    return switch (this) {
      case Toggle toggle -> isOneOf(value, words());
      case Word word -> isOneOf(value, words());
      case Number number ->
          value.matches("[0-9]{1,6}")
                  && Integer.parseInt(value) >= number.least()
                  && Integer.parseInt(value) <= number.most()
              ? Optional.empty()
              : Optional.of(
                  "\""
                      + value
                      + "\" is no number from "
                      + number.least()
                      + " to "
                      + number.most()
                      + ".");
    };
  }

  /** A good value as programs read it. */
  default Object typed(String value) {
    return switch (this) {
      case Toggle toggle -> Boolean.valueOf(value);
      case Word word -> value;
      case Number number -> Integer.valueOf(value);
    };
  }

  /** The values there are, as a person reads them. */
  default String range() {
    return switch (this) {
      case Toggle toggle -> "true or false";
      case Word word -> String.join(", ", words());
      case Number number -> number.least() + " to " + number.most();
    };
  }

  private static Optional<String> isOneOf(String value, List<String> words) {
    return words.contains(value)
        ? Optional.empty()
        : Optional.of("\"" + value + "\" is none of " + String.join(", ", words) + ".");
  }
}
