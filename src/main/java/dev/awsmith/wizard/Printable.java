package dev.awsmith.wizard;

import java.text.Normalizer;

/**
 * Text that cannot act on a terminal. Names in files and words from servers may hold control
 * characters, text direction marks or halves of characters; each becomes one visible sign. What a
 * screen could show and Lanterna cannot, such as an emoji, is said by its number: {@code U+1F600}.
 */
public final class Printable {
  private static final char SIGN = '?';

  private Printable() {}

  /** The same text on one line, with every character that is not plainly visible replaced. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> append(visible, point));
    return visible.toString();
  }

  /** A character by its number. */
  public static String number(int point) {
    return String.format("U+%04X", point);
  }

  private static void append(StringBuilder visible, int point) {
    if (!isVisible(point)) {
      visible.append(SIGN);
    } else if (point > Character.MAX_VALUE) {
      visible.append(number(point)); // Lanterna 3.1.5 writes these as two question marks
    } else {
      visible.append((char) point);
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          // accents of their own, which Lanterna 3.1.5 gives a cell of their own
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> true;
    };
  }
}
