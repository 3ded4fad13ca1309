package dev.awsmith.line;

import java.nio.charset.Charset;

/** The alphabet that a person's terminal speaks. */
final class Encoding {
  static final Charset INPUT =
      Charset.forName(
          System.getProperty("stdin.encoding", System.getProperty("native.encoding", "UTF-8")));

  private Encoding() {}
}
