package dev.awsmith.ini;

/**
 * A line that sets a key, taken apart so that it can be put together again with another value.
 *
 * @param gap what stands between key and value: the equals sign and the space around it
 * @param comment an inline comment without the space in front; empty where there is none
 */
public record SettingLine(String indent, String key, String gap, String value, String comment) {
  public static SettingLine of(String line) {
    int indent = Comments.indent(line);
    int end = Comments.endOfSetting(line);
    String bare = line.substring(0, end);
    int sign = sign(bare);
    String key = bare.substring(indent, sign).trim();
    int start = bare.indexOf(key, indent) + key.length();
    String value = bare.substring(sign + 1).trim();
    int stop = value.isEmpty() ? sign + 1 : bare.indexOf(value, sign + 1);
    return new SettingLine(
        bare.substring(0, indent),
        key,
        bare.substring(start, stop),
        value,
        line.substring(end).trim());
  }

  private static int sign(String line) {
    int at = 0;
    while (line.charAt(at) != '=' && line.charAt(at) != ':') {
      at++;
    }
    return at;
  }

  /** The same key, spelt so, with another value and no comment. */
  String with(String spelling, String other) {
    return indent + spelling + gapBeforeValue() + other;
  }

  /** How a value is set off where there is one; an empty one shows only the space in front. */
  String gapBeforeValue() {
    return value.isEmpty() && gap.length() > 1 ? gap + " " : gap;
  }

  @Override
  public String toString() {
    return "SettingLine[" + key + "]";
  }
}
