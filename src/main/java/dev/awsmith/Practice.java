package dev.awsmith;

import dev.awsmith.files.Locations;
import dev.awsmith.practice.PracticeWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Practice mode: an AWS inside this process and a home that is thrown away at the end, so that the
 * person's own files are never touched.
 */
record Practice(PracticeWorld world, Surroundings surroundings) {
  /** Whatever would lead out of the throw-away home, or to another AWS. */
  private static final List<String> LEADING_OUT =
      List.of("AWS_", "XDG_", "AWSMITH_STATE_DIR", "AWSMITH_CONFIG_DIR");

  static Practice begin(Surroundings around) throws IOException {
    Path home = Files.createTempDirectory("awsmith-practice-");
    PracticeWorld world = PracticeWorld.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
    Map<String, String> variables = new HashMap<>();
    around
        .variables()
        .forEach(
            (name, value) -> {
              if (LEADING_OUT.stream().noneMatch(name::startsWith)) {
                variables.put(name, value);
              }
            });
    variables.put("HOME", home.toString());
    variables.put("USERPROFILE", home.toString());
    variables.put("AWS_ENDPOINT_URL", world.endpoint().toString());
    variables.put("AWSMITH_STATE_DIR", home.resolve("state").toString());
    variables.put("AWSMITH_CONFIG_DIR", copiedSettings(around, home).toString());
    return new Practice(
        world,
        new Surroundings(Map.copyOf(variables), home, around.in(), around.out(), around.err()));
  }

  /** A person practises as they work, and may change settings meanwhile. */
  private static Path copiedSettings(Surroundings around, Path home) throws IOException {
    Path theirs = Locations.settings(around.variables(), around.home());
    Path folder = Files.createDirectory(home.resolve("settings"));
    if (Files.isReadable(theirs)) {
      Files.copy(theirs, folder.resolve(theirs.getFileName()));
    }
    return folder;
  }

  private static void remove(Path home) {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException | UncheckedIOException e) {
      System.err.println("awsmith: the practice folder " + home + " could not be removed.");
    }
  }
}
