package dev.awsmith.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The findings that a person does not want to hear of, one a line. */
public final class Ignored {
  private final Path file;

  public Ignored(Locations locations) {
    this.file = locations.state().resolve("ignored");
  }

  /** Their ids; none where the list cannot be read. */
  public Set<String> all() {
    try {
      return Reading.atOnce(file)
          .bytes()
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .stream()
          .flatMap(String::lines)
          .filter(line -> !line.isBlank())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      return Set.of();
    }
  }

  public void keep(String finding, boolean ignored) throws IOException {
    Set<String> all = new TreeSet<>(all());
    if (ignored ? all.add(finding) : all.remove(finding)) {
      Durable.folder(file.getParent());
      Path unnamed = file.resolveSibling("ignored.tmp");
      Files.deleteIfExists(unnamed);
      Durable.create(unnamed, String.join("\n", all).getBytes(StandardCharsets.UTF_8));
      Durable.rename(unnamed, file);
    }
  }
}
