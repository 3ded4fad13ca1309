package dev.awsmith.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses what must not be written, or could not be kept as it is. */
final class Writable {
  private static final int OWNER_MAY_WRITE = 0200;
  private static final int ROOT = 0;

  private Writable() {}

  static void check(RealFile file) throws IOException {
    if (!Inode.UNIX) {
      return;
    }
    int user = Inode.user();
    checkFolder(file, user);
    if (file.exists()) {
      check(file.path(), file.inode().get(), user);
    }
  }

  private static void checkFolder(RealFile file, int user) throws IOException {
    Path path = file.folder();
    Inode folder =
        Inode.of(path).orElseThrow(() -> new Blocked(path, "is not there", "Make it, then retry."));
    if (folder.openToAll()) {
      throw new Blocked(path, "is a folder that every user may change", "Run: chmod o-w " + path);
    }
    if (!file.exists() && user == ROOT && folder.owner() != ROOT) {
      String owner = Files.getOwner(path).getName();
      throw new Blocked(
          path,
          "belongs to " + owner + ", and a new file would belong to root",
          "Run awsmith as " + owner + ".");
    }
  }

  private static void check(Path path, Inode inode, int user) throws IOException {
    if (user != ROOT && inode.owner() != user) {
      String owner = Files.getOwner(path).getName();
      throw new Blocked(
          path, "belongs to " + owner, "Run awsmith as " + owner + ", or take the file over.");
    }
    if (inode.links() > 1) {
      throw new Blocked(
          path,
          "has " + inode.links() + " names (hard links), and saving would part them",
          "Make it a file of its own: cp -p " + path + " copy, then mv copy " + path);
    }
    if (inode.mode().filter(mode -> (mode & OWNER_MAY_WRITE) == 0).isPresent()) {
      throw new Blocked(path, "is read-only", "Run: chmod u+w " + path);
    }
  }
}
