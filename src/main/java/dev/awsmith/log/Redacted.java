package dev.awsmith.log;

import java.util.regex.Pattern;

/**
 * Text without what must not be told: keys by their ends only, and nothing long enough to be one.
 */
final class Redacted {
  private static final Pattern KEY_ID =
      Pattern.compile("\\b(A(?:KIA|SIA))[A-Za-z0-9]{4,120}?([A-Za-z0-9]{4})\\b");

  /** Secrets are 40 characters of Base64, tokens and signatures are longer. */
  private static final Pattern LONG = Pattern.compile("[A-Za-z0-9+=%][A-Za-z0-9/+=%]{34,}");

  private Redacted() {}

  static String of(String text) {
    return LONG.matcher(KEY_ID.matcher(text).replaceAll("$1************$2")).replaceAll("****");
  }
}
