package dev.awsmith.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts a line together from what a terminal sends when it edits nothing itself: erasing keys, and
 * key sequences and the marks round a paste, which are no part of the line.
 */
final class HiddenLine {
  private static final int CTRL_D = 4;
  private static final int BACKSPACE = 8;
  private static final int CTRL_U = 21;
  private static final int CTRL_W = 23;
  private static final int ESC = 27;
  private static final int DELETE = 127;

  private final InputStream in;
  private byte[] bytes = new byte[256];
  private int length;

  private HiddenLine(InputStream in) {
    this.in = in;
  }

  /** The next line; empty when the input has ended. */
  static Optional<String> read(InputStream in, Charset charset) throws IOException {
    HiddenLine line = new HiddenLine(in);
    boolean ended = line.collect();
    String text = new String(line.bytes, 0, line.length, charset);
    Arrays.fill(line.bytes, (byte) 0);
    return ended && text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private boolean collect() throws IOException {
    while (true) {
      int next = in.read();
      switch (next) {
        case -1, CTRL_D -> {
          return true;
        }
        case '\n', '\r' -> {
          return false;
        }
        case BACKSPACE, DELETE -> erase();
        case CTRL_U -> length = 0;
        case CTRL_W -> eraseWord();
        case ESC -> skipSequence();
        default -> add((byte) next);
      }
    }
  }

  private void add(byte next) {
    if (length == bytes.length) {
      byte[] longer = Arrays.copyOf(bytes, length * 2);
      Arrays.fill(bytes, (byte) 0);
      bytes = longer;
    }
    bytes[length++] = next;
  }

  /** One character, which in UTF-8 may be several bytes. */
  private void erase() {
    while (length > 0 && (bytes[--length] & 0xC0) == 0x80) {}
  }

  private void eraseWord() {
    while (length > 0 && bytes[length - 1] == ' ') {
      length--;
    }
    while (length > 0 && bytes[length - 1] != ' ') {
      length--;
    }
  }

  private void skipSequence() throws IOException {
    int next = in.read();
    if (next == 'O') {
      in.read();
    } else if (next == '[') {
      do {
        next = in.read();
      } while (next >= ' ' && next < '@');
    }
  }
}
