package dev.awsmith.screen;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/** How many columns a text takes on a screen: Chinese, Japanese and Korean signs take two. */
public final class Width {
  private static final char FIRST_WIDE = '\u1100';
  private static final char FIRST_HALF = '\uff61';

  private Width() {}

  public static int columns(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      columns += columns(text.charAt(i));
    }
    return columns;
  }

  static int columns(char sign) {
    return sign < FIRST_WIDE || !Wide.BLOCKS.contains(UnicodeBlock.of(sign)) || isHalf(sign)
        ? 1
        : 2;
  }

  /** How many signs of a text, from a place in it, fit into so many columns. */
  static int fitting(String text, int from, int columns) {
    int left = columns;
    int end = from;
    while (end < text.length() && columns(text.charAt(end)) <= left) {
      left -= columns(text.charAt(end));
      end++;
    }
    return end - from;
  }

  /** The text, or its beginning with dots where it is too long. */
  static String shortened(String text, int columns) {
    if (columns(text) <= columns) {
      return text;
    }
    String dots = "...".substring(0, Math.clamp(columns, 0, 3));
    return text.substring(0, fitting(text, 0, columns - dots.length())).stripTrailing() + dots;
  }

  private static boolean isHalf(char sign) {
    return sign >= FIRST_HALF
        && UnicodeBlock.of(sign) == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS;
  }

  /** Loaded only when a text may hold wide signs. */
  private static final class Wide {
    static final Set<UnicodeBlock> BLOCKS =
        Set.of(
            UnicodeBlock.HIRAGANA,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.KATAKANA_PHONETIC_EXTENSIONS,
            UnicodeBlock.HANGUL_COMPATIBILITY_JAMO,
            UnicodeBlock.HANGUL_JAMO,
            UnicodeBlock.HANGUL_SYLLABLES,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS,
            UnicodeBlock.CJK_RADICALS_SUPPLEMENT,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);
  }
}
