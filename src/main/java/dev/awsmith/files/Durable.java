package dev.awsmith.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Private files and folders whose bytes are on the disk when the call returns. */
final class Durable {
  private static final int WINDOWS_TRIES = 10;

  private Durable() {}

  /** The attribute that makes a file or folder the owner's alone from its first moment. */
  static FileAttribute<?>[] only(String permissions) {
    return Inode.UNIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  /** Makes a file that was not there, for its owner alone. */
  static void create(Path path, byte[] bytes) throws IOException {
    write(path, bytes, StandardOpenOption.CREATE_NEW);
  }

  /** Writes over a file that is there; it keeps its owner and permissions. */
  static void overwrite(Path path, byte[] bytes) throws IOException {
    write(path, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static void write(Path path, byte[] bytes, OpenOption how) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS, how);
    try (FileChannel channel = FileChannel.open(path, options, only("rw-------"))) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /** Makes a folder and those above it that are missing, each for its owner alone. */
  static void folder(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Path above = path.getParent();
    folder(above);
    Files.createDirectory(path, only("rwx------"));
    sync(above);
  }

  /** Renames over what is there, all at once. */
  static void rename(Path from, Path to) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        return;
      } catch (AccessDeniedException e) {
        // Windows refuses while a virus scanner or an editor looks at the file.
        if (!Locations.WINDOWS || tries == WINDOWS_TRIES) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    }
  }

  /** Makes the names in a folder outlive a power cut; Windows has no such call. */
  static void sync(Path folder) throws IOException {
    if (!Locations.WINDOWS) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
