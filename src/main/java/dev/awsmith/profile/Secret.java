package dev.awsmith.profile;

import java.util.Arrays;

/**
 * A secret access key or a session token. It never prints itself: {@link #reveal()} is the one way
 * to its text, so that every use can be found by searching for it.
 */
public final class Secret {
  private final char[] text;

  public Secret(String text) {
    this.text = text.toCharArray();
  }

  /** The text itself, for signing and for the files. */
  public String reveal() {
    return new String(text);
  }

  public int length() {
    return text.length;
  }

  /** Sixteen stars and the last four characters, as the AWS CLI shows it. */
  public String masked() {
    return "*".repeat(16) + tail();
  }

  /** The last four characters; nothing of a text so short that they would give it away. */
  public String tail() {
    return text.length < 12 ? "" : new String(text, text.length - 4, 4);
  }

  /** Overwrites the text. A secret cannot be used afterwards. */
  public void wipe() {
    Arrays.fill(text, '\0');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && Arrays.equals(text, secret.text);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(text);
  }

  @Override
  public String toString() {
    return masked();
  }
}
