package dev.awsmith.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small text that awsmith keeps for itself: read as a whole and replaced as a whole. */
public record OwnFile(Path path) {
  /** What it says; nothing where it is not there, which takes one look to see. */
  public String text() throws IOException {
    return Files.exists(path)
        ? Reading.atOnce(path)
            .bytes()
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .orElse("")
        : "";
  }

  /** Says something else from now on, or after a crash still the old. */
  public void replace(String text) throws IOException {
    Durable.folder(path.getParent());
    Path real = RealFile.behind(path).path();
    Path unnamed = real.resolveSibling(real.getFileName() + ".tmp");
    Files.deleteIfExists(unnamed);
    Durable.create(unnamed, text.getBytes(StandardCharsets.UTF_8));
    Durable.rename(unnamed, real);
  }
}
