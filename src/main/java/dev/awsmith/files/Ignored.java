package dev.awsmith.files;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The findings that a person does not want to hear of, one a line. */
public final class Ignored {
  private final OwnFile file;

  public Ignored(Locations locations) {
    this.file = new OwnFile(locations.state().resolve("ignored"));
  }

  /** Their ids; none where the list cannot be read. */
  public Set<String> all() {
    try {
      return file.text().lines().filter(line -> !line.isBlank()).collect(Collectors.toSet());
    } catch (IOException e) {
      return Set.of();
    }
  }

  public void keep(String finding, boolean ignored) throws IOException {
    Set<String> all = new TreeSet<>(all());
    if (ignored ? all.add(finding) : all.remove(finding)) {
      file.replace(String.join("\n", all));
    }
  }
}
