package dev.awsmith.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that stands in the way, in words for a person. */
final class Blocked extends IOException {
  private final Path path;
  private final String remedy;

  Blocked(Path path, String happened, String remedy) {
    super(happened);
    this.path = path;
    this.remedy = remedy;
  }

  /** What an error of the system means for the file that was being read. */
  static Blocked reading(Path path, IOException e) {
    return e instanceof Blocked blocked ? blocked : of(path, "cannot be read", e);
  }

  /** What an error of the system means for the file that was being written. */
  static Blocked writing(Path path, IOException e) {
    return e instanceof Blocked blocked ? blocked : of(path, "cannot be written", e);
  }

  private static Blocked of(Path path, String failure, IOException e) {
    String reason = reason(e);
    String remedy =
        switch (reason) {
          case "permission denied" -> "Look at who owns it and its folder: ls -ld.";
          case "no space left on device", "disk quota exceeded" -> "Free some space, then retry.";
          case "file too large" -> "Raise the file size limit (ulimit -f), then retry.";
          case "read-only file system" -> "Make the disk writable, then retry.";
          case "operation not permitted" -> "It may be locked against changes: lsattr, chattr -i.";
          case "too many levels of symbolic links" -> "Mend the links: ls -l shows where they go.";
          case "device or resource busy", "invalid cross-device link" ->
              "It is mounted by itself, as containers do, and cannot be replaced."
                  + " Mount its folder instead.";
          default -> "Look at the disk, then retry.";
        };
    return new Blocked(path, failure + ": " + reason, remedy);
  }

  private static String reason(IOException e) {
    String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (said == null || said.isBlank()) {
      return "the system gives no reason";
    }
    return Character.toLowerCase(said.charAt(0)) + said.substring(1);
  }

  Obstacle obstacle(Locations locations) {
    return new Obstacle(locations.shown(path), getMessage(), remedy);
  }
}
