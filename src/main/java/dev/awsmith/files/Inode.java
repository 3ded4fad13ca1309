package dev.awsmith.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the system says of a path itself, links not followed; mode bits only where it has them. */
record Inode(
    Kind kind, Object key, Instant modified, Optional<Integer> mode, int links, int owner) {
  /** What kinds of things stand under a name. */
  enum Kind {
    REGULAR,
    FOLDER,
    LINK,
    OTHER
  }

  static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
  private static final int OTHERS_MAY_WRITE = 0002;
  private static final int STICKY = 01000;
  private static final int BEYOND_OWNER = 0077;
  private static final int OWNER_READ = 0400;

  /** Empty where there is nothing. */
  static Optional<Inode> of(Path path) throws IOException {
    try {
      Map<String, Object> said =
          Files.readAttributes(path, UNIX ? "unix:*" : "*", LinkOption.NOFOLLOW_LINKS);
      return Optional.of(
          new Inode(
              kind(said),
              said.get("fileKey"),
              ((FileTime) said.get("lastModifiedTime")).toInstant(),
              Optional.ofNullable((Integer) said.get("mode")).map(mode -> mode & 07777),
              UNIX ? (Integer) said.get("nlink") : 1,
              UNIX ? (Integer) said.get("uid") : 0));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Kind kind(Map<String, Object> said) {
    if (Boolean.TRUE.equals(said.get("isRegularFile"))) {
      return Kind.REGULAR;
    }
    if (Boolean.TRUE.equals(said.get("isDirectory"))) {
      return Kind.FOLDER;
    }
    return Boolean.TRUE.equals(said.get("isSymbolicLink")) ? Kind.LINK : Kind.OTHER;
  }

  /** The user this process acts for. */
  static int user() throws IOException {
    Path self = Path.of("/proc/self");
    Path known = Files.exists(self) ? self : Path.of(System.getProperty("user.home"));
    return UNIX ? (Integer) Files.getAttribute(known, "unix:uid") : 0;
  }

  boolean regular() {
    return kind == Kind.REGULAR;
  }

  boolean folder() {
    return kind == Kind.FOLDER;
  }

  boolean link() {
    return kind == Kind.LINK;
  }

  /** Whether any user may put other files into this folder, or take ours away. */
  boolean openToAll() {
    return mode.filter(bits -> (bits & OTHERS_MAY_WRITE) != 0 && (bits & STICKY) == 0).isPresent();
  }

  /** Whether users other than its owner may do anything with it. */
  boolean wide() {
    return mode.filter(bits -> (bits & BEYOND_OWNER) != 0).isPresent();
  }

  /** What an octal text such as {@code 0600} grants. */
  static Set<PosixFilePermission> permissions(String octal) {
    int bits = Integer.parseInt(octal, 8);
    Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
    for (PosixFilePermission permission : PosixFilePermission.values()) {
      if ((bits & OWNER_READ >> permission.ordinal()) != 0) {
        granted.add(permission);
      }
    }
    return granted;
  }

  Optional<String> octal() {
    return mode.map(bits -> String.format("%04o", bits));
  }
}
