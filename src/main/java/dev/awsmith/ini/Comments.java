package dev.awsmith.ini;

/** Where comments begin, as the AWS SDKs see it. */
public final class Comments {
  private Comments() {}

  /** A comment on a line of its own starts in the first column. */
  public static boolean isComment(String line) {
    return !line.isEmpty() && startsComment(line.charAt(0));
  }

  /** A comment that is not in the first column: part of the value to some readers. */
  public static boolean isIndentedComment(String line) {
    int start = indent(line);
    return start > 0 && start < line.length() && startsComment(line.charAt(start));
  }

  /** Where a setting's line ends and its comment's leading space begins. */
  public static int endOfSetting(String line) {
    for (int i = nextSign(line, 1); i < line.length(); i = nextSign(line, i + 1)) {
      if (isSpace(line.charAt(i - 1))) {
        return i - 1;
      }
    }
    return line.length();
  }

  /** Where a heading ends; its comment needs no space in front. */
  public static int endOfHeading(String line) {
    return nextSign(line, 0);
  }

  /** How many spaces and tabs a line starts with. */
  public static int indent(String line) {
    int indent = 0;
    while (indent < line.length() && isSpace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  public static boolean isBlank(String line) {
    return indent(line) == line.length();
  }

  /** Where the next sign that may start a comment is, or the end of the line. */
  private static int nextSign(String line, int from) {
    int hash = line.indexOf('#', from);
    int semicolon = line.indexOf(';', from);
    int last = line.length();
    return Math.min(hash < 0 ? last : hash, semicolon < 0 ? last : semicolon);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean startsComment(char c) {
    return c == '#' || c == ';';
  }
}
