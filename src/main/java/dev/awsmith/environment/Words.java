package dev.awsmith.environment;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of shell code into commands, and those into words, with respect for quotes. */
record Words(List<List<String>> commands, boolean complete) {

  static Words of(String line) {
    return new Splitter(line).split();
  }

  /** A word without its quotes. */
  static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    char quote = 0;
    for (char letter : word.toCharArray()) {
      if (quote == 0 && isQuote(letter)) {
        quote = letter;
      } else if (letter == quote) {
        quote = 0;
      } else {
        bare.append(letter);
      }
    }
    return bare.toString();
  }

  private static boolean isQuote(char letter) {
    return letter == '\'' || letter == '"';
  }

  /** Goes through a line once, character by character. */
  private static final class Splitter {
    private final String line;
    private final List<List<String>> commands = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private char quote;

    Splitter(String line) {
      this.line = line;
    }

    Words split() {
      for (char letter : line.toCharArray()) {
        if (quote != 0) {
          word.append(letter);
          quote = letter == quote ? 0 : quote;
        } else if (isQuote(letter)) {
          word.append(letter);
          quote = letter;
        } else if (letter == '#' && word.isEmpty()) {
          break;
        } else if (letter == ';' || letter == '&' || letter == '|') {
          endCommand();
        } else if (Character.isWhitespace(letter)) {
          endWord();
        } else {
          word.append(letter);
        }
      }
      boolean open = quote != 0 || word.toString().endsWith("\\") || word.toString().equals("`");
      endCommand();
      return new Words(List.copyOf(commands), !open);
    }

    private void endWord() {
      if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }

    private void endCommand() {
      endWord();
      if (!words.isEmpty()) {
        commands.add(List.copyOf(words));
        words = new ArrayList<>();
      }
    }
  }
}
