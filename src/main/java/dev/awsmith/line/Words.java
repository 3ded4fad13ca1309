package dev.awsmith.line;

import java.util.regex.Pattern;

/** The words that may be typed at any question, and how to mean them literally. */
final class Words {
  static final String BACK = "b";
  static final String HELP = "?";
  static final String STOP = "q";
  static final String SHOW = "s";

  static final String EXPLAINED =
      "b goes back, ? helps, q stops, s shows a secret just typed. To answer with one of these"
          + " itself, put = before it: =b. A single = is an empty answer.";

  private static final Pattern MEANT = Pattern.compile("=+[b?qs]|=");

  private static final Pattern MASKED_ID = Pattern.compile("\\b([A-Z0-9]{4})\\*{8,}(\\w{4})\\b");
  private static final Pattern MASKED = Pattern.compile("\\*{8,}([\\w+/=]{1,4})?");

  private Words() {}

  /** A sentence that can be listened to: no row of stars in it. */
  static String spelt(String sentence) {
    String ids = MASKED_ID.matcher(sentence).replaceAll("$1...$2");
    return MASKED
        .matcher(ids)
        .replaceAll(mask -> mask.group(1) == null ? "hidden" : "hidden, ends in " + mask.group(1));
  }

  static boolean isWord(String text) {
    return text.equals(BACK) || text.equals(HELP) || text.equals(STOP) || text.equals(SHOW);
  }

  /** The answer without the sign that says it is one. */
  static String literal(String text) {
    return MEANT.matcher(text).matches() ? text.substring(1) : text;
  }
}
