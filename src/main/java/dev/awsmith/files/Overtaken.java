package dev.awsmith.files;

import java.io.IOException;
import java.nio.file.Path;

/** Another program wrote the file while ours was about to take its place. */
final class Overtaken extends IOException {
  private final Path path;

  Overtaken(Path path) {
    super(path.toString());
    this.path = path;
  }

  Path path() {
    return path;
  }
}
