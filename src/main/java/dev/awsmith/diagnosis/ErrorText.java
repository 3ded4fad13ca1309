package dev.awsmith.diagnosis;

import java.util.Locale;
import java.util.regex.Pattern;

/** An error as somebody pasted it: coloured, boxed, wrapped or cut, but still to be recognised. */
final class ErrorText {
  private static final int LONGEST = 64 * 1024;
  private static final Pattern COLOURS =
      Pattern.compile(
          "(?:\\x1b\\[|\\x9b)[0-9;?]*[ -/]*[@-~]|\\x1b\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)");
  private static final Pattern BOX = Pattern.compile("[\\u2500-\\u257f]");
  private static final Pattern LINE_END = Pattern.compile("\\R[ \\t]*");

  private final String text;
  private final String joined;
  private final String letters;

  ErrorText(String pasted) {
    String cut = pasted.substring(0, Math.min(pasted.length(), LONGEST));
    this.text = BOX.matcher(COLOURS.matcher(cut).replaceAll("")).replaceAll("");
    this.joined = LINE_END.matcher(text).replaceAll("");
    this.letters = letters(text);
  }

  /** Only the letters and digits, in lower case: what survives every kind of wrapping. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  boolean hasLetters(String piece) {
    return letters.contains(piece);
  }

  /** Whether a word stands there by itself, perhaps broken by the end of a line. */
  boolean hasWord(String word) {
    return hasWord(text, word) || hasWord(joined, word);
  }

  private static boolean hasWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        return true;
      }
    }
    return false;
  }

  /** Without colours and boxes. */
  String text() {
    return text;
  }

  /** The same with its lines joined, for what was broken by the end of a line. */
  String joined() {
    return joined;
  }
}
