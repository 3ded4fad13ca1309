package dev.awsmith.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether git keeps a file, told by the names in the index of the work tree around it. */
record GitIndex(Path file) {
  boolean keeps() {
    for (Path tree = file.getParent(); tree != null; tree = tree.getParent()) {
      Path index = tree.resolve(".git").resolve("index");
      if (Files.isRegularFile(index)) {
        return names(index, tree.relativize(file).toString().replace('\\', '/'));
      }
    }
    return false;
  }

  /** A name in the index ends with a NUL. */
  private static boolean names(Path index, String name) {
    try {
      return Reading.once(index)
          .bytes()
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .filter(
              text ->
                  text.contains(
                      new String(
                          (name + "\0").getBytes(StandardCharsets.UTF_8),
                          StandardCharsets.ISO_8859_1)))
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}
