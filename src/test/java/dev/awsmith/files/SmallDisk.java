package dev.awsmith.files;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A disk of a few kilobytes, which only root may mount; others skip the test. */
public record SmallDisk(Path folder) implements AutoCloseable {
  private static final int PAGE = 4096;

  public static SmallDisk at(Path folder, String size) throws IOException {
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    assumeTrue(mounted, "only root may mount a small disk");
    return new SmallDisk(folder);
  }

  /** Fills it up, but for so many pages; no pages are a full disk. */
  public void leave(int pages) throws IOException {
    Path filling = folder.resolve("filling");
    Files.deleteIfExists(filling);
    try (FileChannel channel =
        FileChannel.open(filling, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (Files.getFileStore(folder).getUnallocatedSpace() > (long) pages * PAGE) {
        channel.write(ByteBuffer.allocate(PAGE));
      }
    }
  }

  /** Makes room again. */
  public void empty() throws IOException {
    Files.deleteIfExists(folder.resolve("filling"));
  }

  /** Even while this process has a lock there, which ends with it. */
  @Override
  public void close() throws IOException {
    if (!run("umount", "-l", folder.toString())) {
      throw new IOException("still mounted: " + folder);
    }
  }

  private static boolean run(String... command) throws IOException {
    try {
      return Strace.start(List.of(command)).waitFor() == 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
