package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts a whole new file in the place of an old one, so that whoever looks sees one or the other,
 * after a crash too. The lock is held meanwhile; programs that know nothing of it are detected.
 */
final class Replacement {
  private final Snapshot before;
  private final boolean secret;
  private final Path real;
  private final Path temporary;
  private final Path old;

  private Replacement(Snapshot before, boolean secret) {
    this.before = before;
    this.secret = secret;
    this.real = before.file().path();
    this.temporary = temporary(real);
    this.old = old(real);
  }

  /** Where the new bytes are gathered. */
  private static Path temporary(Path real) {
    return real.resolveSibling("." + real.getFileName() + ".awsmith-tmp");
  }

  /** A second name for the old file while it is being replaced. */
  private static Path old(Path real) {
    return real.resolveSibling("." + real.getFileName() + ".awsmith-old");
  }

  static void run(Swap swap) throws IOException {
    run(new Replacement(swap.before(), swap.which() == SharedFile.CREDENTIALS), swap.after());
  }

  /** The same for a file that is none of the AWS files. */
  static void run(Snapshot before, Optional<byte[]> after) throws IOException {
    run(new Replacement(before, false), after);
  }

  /** Comes as far as the new bytes beside the old file, which may then be written to. */
  static void rehearse(Swap swap) throws IOException {
    Replacement replacement =
        new Replacement(swap.before(), swap.which() == SharedFile.CREDENTIALS);
    replacement.attempt(
        () -> {
          if (swap.after().isPresent()) {
            replacement.prepare(swap.after().get());
          }
          if (swap.before().exists()) {
            replacement.openToWrite();
          }
        });
  }

  private static void run(Replacement replacement, Optional<byte[]> after) throws IOException {
    replacement.attempt(
        () -> {
          if (after.isPresent()) {
            replacement.replace(after.get());
          } else {
            replacement.remove();
          }
        });
  }

  private interface Deed {
    void run() throws IOException;
  }

  private void attempt(Deed deed) throws IOException {
    try {
      deed.run();
    } catch (Overtaken e) {
      throw e;
    } catch (IOException e) {
      throw Blocked.writing(real, e);
    } finally {
      sweep(real);
    }
  }

  /** Removes what a crash has left; what resists is swept by the next run. */
  static void sweep(Path real) {
    discard(temporary(real));
    discard(old(real));
  }

  private void replace(byte[] bytes) throws IOException {
    prepare(bytes);
    compare();
    boolean watched = keepOld();
    Durable.rename(temporary, real);
    Durable.sync(real.getParent());
    if (watched) {
      compareOld();
    }
  }

  private void remove() throws IOException {
    if (!before.exists()) {
      return;
    }
    compare();
    Durable.rename(real, old);
    compareOld();
    Files.delete(old);
    Durable.sync(real.getParent());
  }

  private void prepare(byte[] bytes) throws IOException {
    if (before.exists()) {
      copyAttributes();
      Durable.overwrite(temporary, bytes);
    } else {
      Durable.create(temporary, bytes);
    }
    if (!Arrays.equals(Files.readAllBytes(temporary), bytes)) {
      throw new Blocked(real, "reads back other than it was written", "Check the disk.");
    }
  }

  /** A file that is locked against changes shows it here. */
  private void openToWrite() throws IOException {
    FileChannel.open(real, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS).close();
  }

  /** Copies the old file for its owner, mode, access list and labels; the bytes come after. */
  private void copyAttributes() throws IOException {
    try {
      Files.copy(real, temporary, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    } catch (FileSystemException e) {
      // A group that is not one's own can be kept by nobody but root.
      Files.deleteIfExists(temporary);
      Files.createFile(temporary, Durable.only("rw-------"));
      if (Inode.UNIX) {
        Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(real));
      }
    }
    if (secret && before.file().inode().filter(Inode::wide).isPresent()) {
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private void compare() throws IOException {
    if (!before.again().same(before)) {
      throw new Overtaken(real);
    }
  }

  private boolean keepOld() {
    try {
      Files.createLink(old, real);
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** A write to the old file between the comparison and the rename is given its place back. */
  private void compareOld() throws IOException {
    if (!Reading.atOnce(old).holds(before.bytes())) {
      Durable.rename(old, real);
      Durable.sync(real.getParent());
      throw new Overtaken(real);
    }
  }

  private static void discard(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Nothing to tell: it is private, and swept by the next run.
    }
  }
}
