package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A text without what pages, chats and terminals add to it, and a report of what was removed. */
record Cleaned(String text, List<String> cleanings) {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");

  private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B";
  private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";

  /** In this order: escape sequences are gone before lone control characters are counted. */
  private static final List<Rule> RULES =
      List.of(
          Rule.remove("byte order mark", "\uFEFF"),
          Rule.remove(
              "terminal code",
              "\u001B(?:\\[[0-?]*[ -/]*(?:[@-~]|\\z)"
                  + "|\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)|[@-Z^_])"),
          Rule.remove("control character", "[\\p{Cntrl}\u0080-\u009F&&[^\n\t]]"),
          Rule.remove(
              "invisible character",
              "[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]"),
          Rule.replace("no-break space", "[\u00A0\u2007\u202F]", space -> " "),
          Rule.replace(
              "curly quote",
              "[" + SINGLE_QUOTES + DOUBLE_QUOTES + "]",
              quote -> SINGLE_QUOTES.contains(quote) ? "'" : "\""));

  static Cleaned of(String raw) {
    List<String> cleanings = new ArrayList<>();
    String text = LINE_END.matcher(raw).replaceAll("\n");
    if (!text.chars().allMatch(Cleaned::isPlain)) {
      for (Rule rule : RULES) {
        text = rule.apply(text, cleanings);
      }
    }
    return new Cleaned(withoutTrailingSpace(text, cleanings), List.copyOf(cleanings));
  }

  private static boolean isPlain(int sign) {
    return sign >= ' ' && sign <= '~' || sign == '\n' || sign == '\t';
  }

  private static String withoutTrailingSpace(String text, List<String> cleanings) {
    StringBuilder kept = new StringBuilder(text.length());
    int lines = 0;
    int last = 0;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      int end = end(line);
      kept.append(number == 1 ? "" : "\n").append(line, 0, end);
      if (end < line.length()) {
        lines++;
        last = number;
      }
    }
    if (lines > 0) {
      String where =
          number == 1
              ? "the end"
              : lines == 1 ? "the end of line " + last : "the end of " + lines + " lines";
      cleanings.add("removed " + counted(text.length() - kept.length(), "space") + " at " + where);
    }
    return kept.toString();
  }

  /** Where the trailing space of a line begins. */
  private static int end(String line) {
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
      end--;
    }
    return end;
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  @Override
  public String toString() {
    return "Cleaned[" + text.length() + " characters, " + cleanings + "]";
  }

  /** One kind of character that does not belong in keys. */
  private record Rule(
      String verb, String thing, Pattern pattern, UnaryOperator<String> replacement) {
    static Rule remove(String thing, String pattern) {
      return new Rule("removed", thing, Pattern.compile(pattern), found -> "");
    }

    static Rule replace(String thing, String pattern, UnaryOperator<String> replacement) {
      return new Rule("replaced", thing, Pattern.compile(pattern), replacement);
    }

    String apply(String text, List<String> cleanings) {
      int[] count = {0};
      String put =
          pattern
              .matcher(text)
              .replaceAll(
                  found -> {
                    count[0]++;
                    return replacement.apply(found.group());
                  });
      if (count[0] > 0) {
        cleanings.add(verb + " " + counted(count[0], thing));
      }
      return put;
    }
  }
}
