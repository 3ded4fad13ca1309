package dev.awsmith.files;

import dev.awsmith.profile.AccessKeyId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One awsmith at a time replaces a key. Each key has a byte of its own, to be locked, in a file
 * that stays for ever and empty; the system frees the lock when its holder dies.
 */
final class Turns {
  private static final String FILE = "rotate.lock";
  private final Path folder;
  // Open for as long as the process lives: to close it would free its locks.
  private FileChannel channel;
  private Optional<FileLock> mine = Optional.empty();

  Turns(Path folder) {
    this.folder = folder;
  }

  /** Takes the turn for a key, and ends any other; false where another awsmith has it. */
  synchronized boolean take(AccessKeyId key) throws IOException {
    end();
    mine = lock(key);
    return mine.isPresent();
  }

  /** Whether another awsmith has the turn for a key. */
  synchronized boolean isOthers(AccessKeyId key) throws IOException {
    if (mine.filter(lock -> lock.position() == place(key)).isPresent()) {
      return false;
    }
    Optional<FileLock> free = lock(key);
    if (free.isPresent()) {
      free.get().release();
    }
    return free.isEmpty();
  }

  synchronized void end() throws IOException {
    if (mine.isPresent()) {
      mine.get().release();
      mine = Optional.empty();
    }
  }

  Path file() {
    return folder.resolve(FILE);
  }

  private Optional<FileLock> lock(AccessKeyId key) throws IOException {
    try {
      return Optional.ofNullable(opened().tryLock(place(key), 1, false));
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    }
  }

  private FileChannel opened() throws IOException {
    if (channel == null) {
      Durable.folder(folder);
      Set<OpenOption> options =
          Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
      channel = FileChannel.open(file(), options, Durable.only("rw-------"));
    }
    return channel;
  }

  /** Far apart for any two keys there are. */
  private static long place(AccessKeyId key) {
    byte[] id = key.value().getBytes(StandardCharsets.US_ASCII);
    return UUID.nameUUIDFromBytes(id).getMostSignificantBits() >>> 2;
  }
}
