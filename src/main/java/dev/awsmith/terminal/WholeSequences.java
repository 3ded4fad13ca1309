package dev.awsmith.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Hands on key sequences and pasted texts whole. A slow line may deliver an arrow key in pieces; a
 * decoder that is shown only the first takes it for Esc.
 */
final class WholeSequences extends InputStream {
  private static final int ESC = 0x1b;
  private static final long SEQUENCE_MILLIS = 30;
  private static final long PASTE_MILLIS = 500;

  private final InputStream terminal;
  private byte[] held = new byte[8192];
  private int from;
  private int to;

  WholeSequences(InputStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (from == to && !fill()) {
      return -1;
    }
    int count = Math.min(length, to - from);
    System.arraycopy(held, from, into, offset, count);
    from += count;
    return count;
  }

  @Override
  public int available() throws IOException {
    return to - from + terminal.available();
  }

  private boolean fill() throws IOException {
    from = 0;
    to = 0;
    if (!readMore()) {
      return false;
    }
    long patience = patience();
    while (patience > 0 && comesWithin(patience)) {
      if (!readMore()) {
        break;
      }
      patience = patience();
    }
    return true;
  }

  private boolean readMore() throws IOException {
    if (to == held.length) {
      held = Arrays.copyOf(held, held.length * 2);
    }
    int count = terminal.read(held, to, held.length - to);
    to += Math.max(0, count);
    return count > 0;
  }

  /** How long to wait for the rest of what has begun; 0 where all is whole. */
  private long patience() {
    if (isInPaste()) {
      return PASTE_MILLIS;
    }
    int start = lastEscape();
    return start >= 0 && !isWhole(start) ? SEQUENCE_MILLIS : 0;
  }

  private boolean isInPaste() {
    int begin = lastIndexOf(Paste.BEGIN);
    return begin >= 0 && lastIndexOf(Paste.END) < begin;
  }

  private int lastEscape() {
    for (int i = to - 1; i >= 0; i--) {
      if (held[i] == ESC) {
        return i;
      }
    }
    return -1;
  }

  private boolean isWhole(int start) {
    int length = to - start;
    if (length < 2) {
      return false;
    }
    return switch (held[start + 1]) {
      case 'O' -> length > 2;
      case '[' -> isControlSequence(start + 2);
      default -> true;
    };
  }

  /** Parameters and one final letter; the Linux console sends F1 as {@code ESC [ [ A}. */
  private boolean isControlSequence(int start) {
    for (int i = start; i < to; i++) {
      boolean second = i == start && held[i] == '[';
      if (held[i] >= '@' && held[i] <= '~' && !second) {
        return true;
      }
    }
    return false;
  }

  private int lastIndexOf(String wanted) {
    for (int i = to - wanted.length(); i >= 0; i--) {
      int matched = 0;
      while (matched < wanted.length() && held[i + matched] == wanted.charAt(matched)) {
        matched++;
      }
      if (matched == wanted.length()) {
        return i;
      }
    }
    return -1;
  }

  /** {@code System.in} cannot be waited for with a limit, so it is looked at each millisecond. */
  private boolean comesWithin(long millis) throws IOException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (terminal.available() == 0) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(1);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
