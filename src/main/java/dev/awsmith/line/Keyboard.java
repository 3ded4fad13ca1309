package dev.awsmith.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is typed, whose reader can be called away. A read that has begun cannot be called back, so
 * it happens on a thread of its own, one at a time: what it brings belongs to whoever reads next.
 */
final class Keyboard extends InputStream {
  private static final byte[] CALLED_AWAY = {};
  private static final byte[] ENDED = {};

  private final InputStream in;
  private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
  private final AtomicBoolean fetching = new AtomicBoolean();
  private byte[] some = ENDED;
  private int at;

  Keyboard(InputStream in) {
    this.in = in;
  }

  /** Makes the read that waits, or the next one that would, end with an exception. */
  void callAway() {
    arrived.add(CALLED_AWAY);
  }

  /**
   * @throws InterruptedIOException when the reader was called away; what had been typed is dropped
   */
  @Override
  public int read() throws IOException {
    if (at == some.length) {
      some = next();
      at = 0;
    }
    return some == ENDED ? -1 : some[at++] & 0xFF;
  }

  /** What can be read at once. Asking the input itself would wait for a read that has begun. */
  @Override
  public int available() throws IOException {
    byte[] waiting = arrived.peek();
    int here = some.length - at + (waiting == null ? 0 : waiting.length);
    return here > 0 || fetching.get() ? here : in.available();
  }

  private byte[] next() throws IOException {
    if (arrived.isEmpty() && fetching.compareAndSet(false, true)) {
      Thread.ofPlatform().daemon().start(this::fetch);
    }
    try {
      byte[] taken = arrived.take();
      if (taken == CALLED_AWAY) {
        some = ENDED;
        at = 0;
        throw new InterruptedIOException();
      }
      return taken;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private void fetch() {
    byte[] bytes = new byte[4096];
    byte[] fetched;
    try {
      int count = in.read(bytes);
      fetched = count < 0 ? ENDED : Arrays.copyOf(bytes, count);
    } catch (IOException e) {
      fetched = ENDED;
    }
    Arrays.fill(bytes, (byte) 0);
    fetching.set(false);
    arrived.add(fetched);
  }
}
