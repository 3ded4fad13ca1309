package dev.awsmith.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pasted text made fit for one line: no line breaks, nothing invisible, plain quotation marks.
 *
 * @param cleanings what was put right, as the ends of a sentence that begins "Cleaned up:"
 */
record OneLine(String text, List<String> cleanings) {
  static OneLine of(String raw) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    StringBuilder visible = new StringBuilder(raw.length());
    raw.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(point -> visible.appendCodePoint(plain(point, counts)));
    String inner = visible.toString().replace("\0", "");
    String line = inner.strip();
    count(inner.substring(0, inner.indexOf(line)), "at the start", counts);
    count(inner.substring(inner.indexOf(line) + line.length()), "at the end", counts);
    line.chars()
        .filter(sign -> sign == '\n')
        .forEach(end -> add("replaced", "line break", "", counts));
    return new OneLine(line.replace('\n', ' '), told(counts));
  }

  static boolean hasLines(String text) {
    return text.strip().chars().anyMatch(sign -> sign == '\n' || sign == '\r');
  }

  /** The sign to show for a character; 0 for none. */
  private static int plain(int point, Map<String, Integer> counts) {
    return switch (point) {
      case '\n' -> '\n';
      case '\u2018', '\u2019' -> replaced('\'', "curly quote", counts);
      case '\u201c', '\u201d' -> replaced('"', "curly quote", counts);
      case '\u00a0' -> replaced(' ', "no-break space", counts);
      case '\t' -> replaced(' ', "tab", counts);
      default -> {
        int kind = Character.getType(point);
        boolean hidden = kind == Character.CONTROL || kind == Character.FORMAT;
        if (hidden) {
          add("removed", "invisible character", "", counts);
        }
        yield hidden ? 0 : point;
      }
    };
  }

  private static int replaced(char sign, String thing, Map<String, Integer> counts) {
    add("replaced", thing, "", counts);
    return sign;
  }

  private static void count(String blanks, String where, Map<String, Integer> counts) {
    blanks
        .chars()
        .forEach(
            sign -> add("removed", sign == '\n' ? "line break" : "space", " " + where, counts));
  }

  private static void add(String verb, String thing, String where, Map<String, Integer> counts) {
    counts.merge(verb + " %d " + thing + "%s" + where, 1, Integer::sum);
  }

  private static List<String> told(Map<String, Integer> counts) {
    List<String> told = new ArrayList<>();
    counts.forEach((words, count) -> told.add(words.formatted(count, count == 1 ? "" : "s")));
    return told;
  }

  /** It may hold a secret. */
  @Override
  public String toString() {
    return "OneLine[" + text.length() + " characters, " + cleanings + "]";
  }
}
