package dev.awsmith.diagnosis;

import dev.awsmith.ini.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the tests. */
final class Resources {
  private Resources() {}

  /** The names in a folder, in order. */
  static List<String> in(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a file says; nothing where there is none. */
  static Text text(String folder, String name) {
    Path file = path(folder).resolve(name);
    try {
      return Files.exists(file) ? Text.of(Files.readAllBytes(file)) : Text.EMPTY;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String folder) {
    try {
      return Path.of(Resources.class.getResource("/" + folder).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
