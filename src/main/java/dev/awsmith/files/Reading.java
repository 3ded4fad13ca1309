package dev.awsmith.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Reads files that may be hostile, huge, hanging, or just being written by another program. */
final class Reading {
  static final int AWS_FILE = 8 << 20;
  static final int PASTE = 1 << 20;
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration BETWEEN_READS = Duration.ofMillis(3);
  private static final Duration RESTLESS = Duration.ofSeconds(2);
  private static final Duration LASTING = Duration.ofMillis(500);

  private Reading() {}

  static Snapshot once(Path named) throws IOException {
    return once(named, AWS_FILE);
  }

  static Snapshot once(Path named, int limit) throws IOException {
    return inTime(named, () -> read(named, limit));
  }

  /** Without a limit of time: for files of our own, and for what has just been read. */
  static Snapshot atOnce(Path named) throws IOException {
    return read(named, AWS_FILE);
  }

  /**
   * Reads until two reads agree; one will do for a file that nobody has touched for a while. Other
   * tools empty a file before they write it; what is read in that instant must not be taken for the
   * file, so emptiness is believed only when it lasts.
   */
  static Snapshot stable(Path named) throws IOException {
    return inTime(named, () -> settled(named));
  }

  private static Snapshot settled(Path named) throws IOException {
    Instant start = Instant.now();
    Snapshot last = read(named, AWS_FILE);
    if (last.file().untouchedSince(start.minus(RESTLESS))) {
      return last;
    }
    while (Instant.now().isBefore(start.plus(RESTLESS))) {
      LockSupport.parkNanos(BETWEEN_READS.toNanos());
      Snapshot next = read(named, AWS_FILE);
      if (next.same(last) && !justEmptied(next, start)) {
        return next;
      }
      last = next;
    }
    throw new Blocked(
        named, "is being written by another program", "Wait for it to end, then retry.");
  }

  private static boolean justEmptied(Snapshot read, Instant start) {
    return read.bytes().filter(bytes -> bytes.length == 0).isPresent()
        && read.file().inode().get().modified().plus(LASTING).isAfter(start)
        && Instant.now().isBefore(start.plus(LASTING));
  }

  private static Snapshot read(Path named, int limit) throws IOException {
    RealFile file = RealFile.behind(named);
    if (!file.exists()) {
      return new Snapshot(file, Optional.empty());
    }
    try (InputStream in = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Blocked(
            named,
            "is larger than " + (limit >> 20) + " MiB",
            "It cannot be what it is taken for. Move it away, then retry.");
      }
      return new Snapshot(file, Optional.of(bytes));
    } catch (NoSuchFileException e) {
      return new Snapshot(RealFile.behind(named), Optional.empty());
    }
  }

  /** One way to read a file as it lies on disk. */
  private interface Read {
    Snapshot run() throws IOException;
  }

  /** What a thread of its own reads, once it is there. */
  static <T> T awaited(FutureTask<T> reading) throws IOException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static Snapshot inTime(Path named, Read read) throws IOException {
    FutureTask<Snapshot> task = new FutureTask<>(read::run);
    Thread.ofPlatform().daemon().name("reader").start(task);
    try {
      return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw Blocked.reading(named, cause);
      }
      throw new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw new Blocked(
          named, "does not answer", "Its disk may be far away or broken. Look at it, then retry.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }
}
