package dev.awsmith.ini;

import java.util.Optional;

/** How large a file may be before it is no AWS file, and readers take minutes over it. */
final class Limits {
  private static final int CHARACTERS = 1 << 20;
  private static final int SECTIONS = 10_000;
  private static final int LINE = 1 << 18;
  private static final int INDENTED_LINES_IN_A_ROW = 5_000;

  private Limits() {}

  /** What is too much, as a sentence; empty for a file of a sane size. */
  static Optional<String> complaint(Text text) {
    int characters = 0;
    int sections = 0;
    int indented = 0;
    for (Text.Line line : text.lines()) {
      String content = line.text();
      characters += content.length() + 1;
      sections += content.startsWith("[") ? 1 : 0;
      indented = Comments.indent(content) > 0 ? indented + 1 : 0;
      if (content.length() > LINE) {
        return Optional.of("It has a line of more than 256 KiB.");
      }
      if (indented > INDENTED_LINES_IN_A_ROW) {
        return Optional.of("It has more than 5,000 indented lines in a row.");
      }
    }
    if (characters > CHARACTERS) {
      return Optional.of("It is larger than 1 MiB.");
    }
    return sections > SECTIONS
        ? Optional.of("It has more than 10,000 sections.")
        : Optional.empty();
  }
}
