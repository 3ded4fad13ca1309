package dev.awsmith.ini;

/**
 * A setting as it stands in the file, on lines {@code first} to {@code last}, counted from one.
 *
 * @param key as the file spells it; a nested one as {@code s3.addressing_style}
 * @param value as the AWS SDKs read it: without an inline comment, with its continuation lines
 * @param last the last line of its value, or of the settings nested under it
 */
public record Entry(
    Heading heading, String key, String value, int first, int last, boolean nested) {

  /** Whether settings are nested under it. */
  public boolean holdsBlock() {
    return value.isEmpty() && last > first;
  }

  @Override
  public String toString() {
    return key + " (" + (first == last ? "line " + first : "lines " + first + " to " + last) + ")";
  }
}
