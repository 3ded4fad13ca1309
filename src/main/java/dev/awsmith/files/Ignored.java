package dev.awsmith.files;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings that a person does not want to hear of, one a line: its id, a tab, and why. */
public final class Ignored {
  private final OwnFile file;

  public Ignored(Locations locations) {
    this.file = new OwnFile(locations.state().resolve("ignored"));
  }

  /** Their ids and the reasons; none where the list cannot be read. */
  public Map<String, String> all() {
    try {
      return file.text()
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", 2))
          .collect(
              Collectors.toMap(
                  parts -> parts[0], parts -> parts.length > 1 ? parts[1] : "", (a, b) -> b));
    } catch (IOException e) {
      return Map.of();
    }
  }

  /** Keeps a finding with the reason, or takes it off the list where there is none. */
  public void keep(String finding, Optional<String> reason) throws IOException {
    Map<String, String> all = new TreeMap<>(all());
    reason.ifPresentOrElse(
        why -> all.put(finding, why.replaceAll("\\s+", " ").strip()), () -> all.remove(finding));
    file.replace(
        all.entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + entry.getValue())
            .collect(Collectors.joining("\n")));
  }
}
