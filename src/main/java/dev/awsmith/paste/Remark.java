package dev.awsmith.paste;

/**
 * A sentence about a set of keys, for the person who pasted them.
 *
 * @param blocks whether the keys cannot be used as they are
 */
public record Remark(boolean blocks, String text) {
  static Remark blocking(String text) {
    return new Remark(true, text);
  }

  static Remark note(String text) {
    return new Remark(false, text);
  }
}
