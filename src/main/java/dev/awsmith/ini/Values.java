package dev.awsmith.ini;

import java.util.Optional;

/** Refuses values that two readers of the AWS files would not read alike. */
public final class Values {
  private Values() {}

  /** What is wrong with a value, as a sentence for its author; empty for a good one. */
  public static Optional<String> complaint(String value) {
    if (value.isEmpty()) {
      return Optional.of("Give it a value. Some tools drop a setting that is empty.");
    }
    if (value.chars().anyMatch(Values::isUnseen)) {
      return Optional.of("Leave out line breaks and characters that cannot be seen.");
    }
    if (value.startsWith(" ") || value.endsWith(" ")) {
      return Optional.of("Leave out the spaces at the ends.");
    }
    if (value.startsWith("#")
        || value.startsWith(";")
        || Comments.endOfSetting(value) < value.length()) {
      return Optional.of("Leave out # and ; after a space. Some tools read a comment there.");
    }
    if (isQuoted(value, '"') || isQuoted(value, '\'')) {
      return Optional.of("Leave out the quotes around it. Most tools make them part of the value.");
    }
    return Optional.empty();
  }

  private static boolean isQuoted(String value, char quote) {
    return value.length() > 1
        && value.charAt(0) == quote
        && value.charAt(value.length() - 1) == quote;
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || c != ' ' && Character.isSpaceChar(c);
  }
}
