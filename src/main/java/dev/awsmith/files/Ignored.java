package dev.awsmith.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The findings that a person does not want to hear of, one a line: its id, a tab, and why. */
public final class Ignored {
  private final Path file;

  public Ignored(Locations locations) {
    this.file = locations.state().resolve("ignored");
  }

  /** Their ids and the reasons; none where the list cannot be read. */
  public Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    try {
      Reading.atOnce(file).bytes().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).stream()
          .flatMap(String::lines)
          .filter(line -> !line.isBlank())
          .map(line -> line.split("\t", 2))
          .forEach(parts -> all.put(parts[0], parts.length > 1 ? parts[1] : ""));
    } catch (IOException e) {
      return Map.of();
    }
    return all;
  }

  /** Keeps a finding with the reason, or takes it off the list where there is none. */
  public void keep(String finding, Optional<String> reason) throws IOException {
    Map<String, String> all = new TreeMap<>(all());
    reason.ifPresentOrElse(
        why -> all.put(finding, why.replaceAll("\\s+", " ").strip()), () -> all.remove(finding));
    Durable.folder(file.getParent());
    Path unnamed = file.resolveSibling("ignored.tmp");
    Files.deleteIfExists(unnamed);
    Durable.create(unnamed, text(all).getBytes(StandardCharsets.UTF_8));
    Durable.rename(unnamed, file);
  }

  private static String text(Map<String, String> all) {
    return all.entrySet().stream()
        .map(entry -> entry.getKey() + "\t" + entry.getValue())
        .collect(Collectors.joining("\n"));
  }
}
