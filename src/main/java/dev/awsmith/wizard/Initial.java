package dev.awsmith.wizard;

/** A value filled in beforehand, and where it came from: {@code from your ARN}. */
public record Initial(String value, String source) {
  public static final Initial NONE = new Initial("", "");

  public static Initial of(String value) {
    return new Initial(value, "");
  }
}
