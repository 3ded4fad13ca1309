package dev.awsmith.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks sentences between words. A command stays on one line however long it is, for a copy of it
 * would have the break in it.
 *
 * @param columns the width of the terminal; 0 where nothing is to be broken
 */
record Folding(int columns) {
  static final Folding NONE = new Folding(0);

  /** Lines that are longer are hard to follow, however wide the window. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 20;

  /** What follows a colon and is for a shell: it goes on to the end of the sentence. */
  private static final Pattern COMMAND =
      Pattern.compile("(?<=: {1,4})(awsmith|aws|export|unset|set|setenv|eval|source|chmod) .*");

  Folding {
    columns = columns <= 0 ? 0 : Math.clamp(columns, NARROWEST, WIDEST);
  }

  /**
   * The sentence in lines.
   *
   * @param commands those that may stand in it, or be it
   */
  String fold(String sentence, List<String> commands) {
    if (columns == 0 || sentence.length() <= columns) {
      return sentence;
    }
    int whole = sentence.length();
    Matcher command = COMMAND.matcher(sentence);
    if (command.find()) {
      whole = command.start();
    }
    for (String known : commands) {
      int place = sentence.indexOf(known);
      whole = place < 0 ? whole : Math.min(whole, place);
    }
    List<String> lines = words(sentence.substring(0, whole));
    String rest = sentence.substring(whole);
    if (!rest.isEmpty()) {
      boolean fits = lines.isEmpty() || lines.getLast().length() + 1 + rest.length() <= columns;
      String before = lines.isEmpty() || !fits ? "" : lines.removeLast() + " ";
      lines.add(before + rest);
    }
    return String.join(System.lineSeparator(), lines);
  }

  private List<String> words(String text) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.stripTrailing().split(" ")) {
      if (!line.isBlank() && line.length() + 1 + word.length() > columns) {
        lines.add(line);
        line = word;
      } else {
        line = lines.isEmpty() && line.isEmpty() ? word : line + " " + word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
