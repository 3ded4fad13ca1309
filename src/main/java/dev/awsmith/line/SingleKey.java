package dev.awsmith.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/**
 * Reads a choice that is one key: a digit, or b or q. {@code ?} waits for the digit it asks about,
 * or for Enter. What begins with another key, or comes with more behind it, is a line as usual.
 */
final class SingleKey {
  private static final String CHOOSING = "123456789" + Words.BACK + Words.STOP;

  private SingleKey() {}

  /** The terminal shows nothing by itself: the key is shown here. */
  static Optional<String> read(InputStream in, PrintStream out) throws IOException {
    int first = in.read();
    if (first == Words.HELP.charAt(0)) {
      shown(first, out);
      int about = in.read();
      return Optional.of(Words.HELP + (isEnter(about) ? "" : shown(about, out)));
    }
    if (isEnter(first)) {
      return Optional.of("");
    }
    return CHOOSING.indexOf(first) >= 0 && in.available() == 0
        ? Optional.of(shown(first, out))
        : line(first, in);
  }

  private static boolean isEnter(int key) {
    return key == '\r' || key == '\n';
  }

  private static String shown(int key, PrintStream out) {
    out.write(key);
    out.flush();
    return Character.toString(key);
  }

  private static Optional<String> line(int first, InputStream in) throws IOException {
    InputStream begun =
        new ByteArrayInputStream(first < 0 ? new byte[0] : new byte[] {(byte) first});
    return HiddenLine.read(new SequenceInputStream(begun, in), Encoding.INPUT);
  }
}
