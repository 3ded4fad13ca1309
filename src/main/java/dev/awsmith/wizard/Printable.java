package dev.awsmith.wizard;

import java.text.Normalizer;

/**
 * Text that cannot act on a terminal. Names in files and words from servers may hold control
 * characters, text direction marks or halves of characters; each becomes one visible sign.
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
        .forEach(point -> visible.appendCodePoint(isVisible(point) ? point : SIGN));
    return visible.toString();
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
    if (point > Character.MAX_VALUE) {
      return false; // Lanterna 3.1.5 writes these as two question marks
    }
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
