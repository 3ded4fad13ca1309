package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a heading into words as a POSIX shell would, which is how the AWS CLI finds its name. */
final class ShellWords {
  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean quoted;

  private ShellWords() {}

  /** Empty where a quotation or an escape is not finished. */
  static Optional<List<String>> split(String text) {
    ShellWords split = new ShellWords();
    return split.read(text) ? Optional.of(split.words) : Optional.empty();
  }

  private boolean read(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      switch (c) {
        case ' ', '\t', '\r', '\n' -> endWord();
        case '\\' -> {
          if (i == text.length()) {
            return false;
          }
          word.append(text.charAt(i++));
        }
        case '\'', '"' -> {
          i = readQuotation(text, i, c);
          if (i < 0) {
            return false;
          }
        }
        default -> word.append(c);
      }
    }
    endWord();
    return true;
  }

  /** Where to go on; negative for an open end. In double quotes, a backslash escapes two signs. */
  private int readQuotation(String text, int start, char quote) {
    quoted = true;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      boolean escapes = c == '\\' && quote == '"' && i + 1 < text.length();
      if (escapes && (text.charAt(i + 1) == '"' || text.charAt(i + 1) == '\\')) {
        i++;
        word.append(text.charAt(i));
      } else {
        word.append(c);
      }
    }
    return -1;
  }

  private void endWord() {
    if (quoted || !word.isEmpty()) {
      words.add(word.toString());
    }
    word.setLength(0);
    quoted = false;
  }
}
