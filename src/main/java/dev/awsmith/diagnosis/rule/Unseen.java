package dev.awsmith.diagnosis.rule;

import java.util.Locale;

/** Characters that cannot be seen: formatting signs, control characters, spaces that are none. */
final class Unseen {
  private Unseen() {}

  static boolean in(String text) {
    return text.chars().anyMatch(Unseen::is);
  }

  private static boolean is(int c) {
    return c != '\t' && c != '\n' && Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || isSpace(c);
  }

  private static boolean isSpace(int c) {
    return c != ' ' && Character.isSpaceChar(c);
  }

  /** Where the first one stands, counted from one. */
  static int column(String text) {
    int column = 0;
    while (!is(text.charAt(column))) {
      column++;
    }
    return column + 1;
  }

  /** What Unicode calls the first one. */
  static String name(String text) {
    int c = text.charAt(column(text) - 1);
    String name = Character.getName(c);
    return "the character U+%04X%s"
        .formatted(c, name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }

  /** Odd spaces between words become plain ones; all else goes. */
  static String without(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (isSpace(c)) {
        plain.append(plain.isEmpty() ? "" : " ");
      } else if (!is(c)) {
        plain.append(c);
      }
    }
    return in(text.substring(text.length() - 1))
        ? plain.toString().stripTrailing()
        : plain.toString();
  }
}
