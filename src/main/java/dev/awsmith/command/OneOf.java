package dev.awsmith.command;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A word out of a few. */
abstract class OneOf implements ITypeConverter<String> {
  private final List<String> words;

  private OneOf(String... words) {
    this.words = List.of(words);
  }

  @Override
  public String convert(String word) {
    if (!words.contains(word)) {
      throw new TypeConversionException(
          "\"" + word + "\" is none of " + String.join(", ", words) + ".");
    }
    return word;
  }

  /** When there is colour. */
  static final class Colours extends OneOf {
    Colours() {
      super("auto", "always", "never");
    }
  }

  /** What becomes of the old key. */
  static final class Graces extends OneOf {
    Graces() {
      super("keep", "off", "delete");
    }
  }

  /** Where else a key may be. */
  static final class Elsewheres extends OneOf {
    Elsewheres() {
      super("server", "ci", "teammate", "unknown");
    }
  }

  /** How the screen is drawn. */
  static final class Themes extends OneOf {
    Themes() {
      super("auto", "mono", "high-contrast", "colour-blind");
    }
  }
}
