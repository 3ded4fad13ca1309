package dev.awsmith.settings;

/**
 * A value and who chose it.
 *
 * @param origin such as {@code --theme}, {@code AWSMITH_THEME}, {@code
 *     ~/.config/awsmith/config.toml:3} or {@code default}
 */
public record Chosen(String value, String origin) {
  /** Where nobody has chosen. */
  static final String NOBODY = "default";

  /** Whether a line of this file chose it. */
  boolean isIn(String file) {
    return origin.startsWith(file);
  }

  public boolean isUsual() {
    return origin.equals(NOBODY);
  }
}
