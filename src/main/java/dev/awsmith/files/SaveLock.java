package dev.awsmith.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * One awsmith saves at a time. The system frees the lock when its holder dies; the file stays for
 * ever. Other tools do not know of it.
 */
final class SaveLock implements AutoCloseable {
  // Within one process the system's lock does not wait but throws.
  private static final ReentrantLock WITHIN = new ReentrantLock();
  private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(15);
  private final FileChannel channel;

  private SaveLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Empty when another awsmith held it all the time. */
  static Optional<SaveLock> take(Path folder, Duration limit, Consumer<String> notice)
      throws IOException {
    long end = System.nanoTime() + limit.toNanos();
    if (!within(limit)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      FileChannel channel = open(folder.resolve(".credentials.awsmith-lock"));
      taken = obtained(channel, end, notice);
      if (taken) {
        return Optional.of(new SaveLock(channel));
      }
      channel.close();
      return Optional.empty();
    } finally {
      if (!taken) {
        WITHIN.unlock();
      }
    }
  }

  private static boolean within(Duration limit) throws IOException {
    try {
      return WITHIN.tryLock(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static FileChannel open(Path path) throws IOException {
    Set<OpenOption> options =
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    return FileChannel.open(path, options, Durable.only("rw-------"));
  }

  private static boolean obtained(FileChannel channel, long end, Consumer<String> notice)
      throws IOException {
    long told = Long.MAX_VALUE;
    while (channel.tryLock() == null) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        return false;
      }
      long seconds = TimeUnit.NANOSECONDS.toSeconds(left) + 1;
      if (seconds < told) {
        notice.accept("Another awsmith is saving. Waiting " + seconds + " s...");
        told = seconds;
      }
      LockSupport.parkNanos(BETWEEN_TRIES);
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      WITHIN.unlock();
    }
  }
}
