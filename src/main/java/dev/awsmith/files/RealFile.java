package dev.awsmith.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The file that a path leads to when every link has been followed; it need not be there yet. */
record RealFile(Path path, boolean linked, Optional<Inode> inode) {
  private static final int MOST_LINKS = 40;
  private static final List<Path> UNREAL =
      List.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));
  // A memory disk lies below /dev, and its files are files.
  private static final Path MEMORY = Path.of("/dev/shm");

  /** Follows the links, and refuses what is no plain file. */
  static RealFile behind(Path named) throws IOException {
    Path path = named;
    for (int hops = 0; hops <= MOST_LINKS; hops++) {
      path = inRealFolder(path, hops > 0);
      Optional<Inode> inode = Inode.of(path);
      if (inode.filter(Inode::link).isEmpty()) {
        return plain(new RealFile(path, hops > 0, inode));
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    throw new Blocked(
        named, "is a link that leads in a circle", "Mend the link: ls -l shows where it goes.");
  }

  /** Whether it is there, was changed last before an instant, and is still the same. */
  boolean untouchedSince(Instant instant) throws IOException {
    return inode.filter(then -> then.modified().isBefore(instant)).isPresent()
        && inode.equals(Inode.of(path));
  }

  private static Path inRealFolder(Path path, boolean linked) throws IOException {
    Path folder = path.getParent();
    if (folder == null || path.endsWith("..") || path.endsWith(".")) {
      return path.toRealPath();
    }
    if (Files.exists(folder)) {
      return folder.toRealPath().resolve(path.getFileName());
    }
    if (linked) {
      throw new Blocked(
          path, "is where a link leads, and its folder is not there", "Mend the link.");
    }
    return path.normalize();
  }

  private static RealFile plain(RealFile file) throws IOException {
    Path path = file.path();
    if (!path.startsWith(MEMORY) && UNREAL.stream().anyMatch(path::startsWith)) {
      throw new Blocked(path, "belongs to the system and is no file", "Name another file.");
    }
    if (file.inode().filter(Inode::folder).isPresent()) {
      throw new Blocked(path, "is a folder, not a file", "Move it away, then retry.");
    }
    if (file.inode().filter(inode -> !inode.regular()).isPresent()) {
      throw new Blocked(path, "is not a regular file", "Move it away, then retry.");
    }
    return file;
  }

  Path folder() {
    return path.getParent();
  }

  boolean exists() {
    return inode.isPresent();
  }
}
