package dev.awsmith.screen;

/** Pasted text made fit for one line: no line breaks, nothing invisible, plain quotation marks. */
final class Pasted {
  private Pasted() {}

  static boolean hasLines(String text) {
    return text.strip().chars().anyMatch(sign -> sign == '\n' || sign == '\r');
  }

  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.strip().codePoints().forEach(point -> add(line, point));
    return line.toString().strip();
  }

  private static void add(StringBuilder line, int point) {
    switch (point) {
      case '\u2018', '\u2019' -> line.append('\'');
      case '\u201c', '\u201d' -> line.append('"');
      case '\u00a0', '\t', '\n' -> line.append(' ');
      default -> {
        int kind = Character.getType(point);
        if (kind != Character.CONTROL && kind != Character.FORMAT) {
          line.appendCodePoint(point);
        }
      }
    }
  }
}
