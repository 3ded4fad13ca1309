package dev.awsmith.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A text without what pages, chats and terminals add to it, and a report of what was removed. */
record Cleaned(String text, List<String> cleanings) {
  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
  private static final Pattern TRAILING = Pattern.compile("(?m)[ \t]+$");

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
    for (Rule rule : RULES) {
      text = rule.apply(text, cleanings);
    }
    return new Cleaned(withoutTrailingSpace(text, cleanings), List.copyOf(cleanings));
  }

  private static String withoutTrailingSpace(String text, List<String> cleanings) {
    List<String> lines = text.lines().toList();
    int spaces = 0;
    List<Integer> numbers = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      int removed = lines.get(index).length() - lines.get(index).stripTrailing().length();
      if (removed > 0) {
        spaces += removed;
        numbers.add(index + 1);
      }
    }
    if (numbers.size() == 1) {
      cleanings.add(
          "removed " + counted(spaces, "space") + " at the end of line " + numbers.getFirst());
    } else if (numbers.size() > 1) {
      cleanings.add(
          "removed " + counted(spaces, "space") + " at the end of " + numbers.size() + " lines");
    }
    return TRAILING.matcher(text).replaceAll("");
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
      int count = (int) pattern.matcher(text).results().count();
      if (count == 0) {
        return text;
      }
      cleanings.add(verb + " " + counted(count, thing));
      return pattern.matcher(text).replaceAll(found -> replacement.apply(found.group()));
    }
  }
}
