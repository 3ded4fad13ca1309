package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pair of files before and after a repair, through the real command on real files. Where a
 * person has to choose, the recommended way is chosen on the screen, key by key.
 */
class EveryRepairTest {
  private static final List<String> FILES = List.of("credentials", "config");

  private static final int MOST_CHOICES = 10;

  @TempDir Path home;
  private Computer computer;

  /** A folder named by its rule, and a case in it. */
  record Case(Path folder, String name) {
    byte[] bytes(String when, String file) throws IOException {
      Path path = folder.resolve(name + "." + when + "." + file);
      return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
    }

    @Override
    public String toString() {
      return folder.getFileName() + "/" + name;
    }
  }

  @BeforeEach
  void begin() {
    computer = new Computer(home);
  }

  @AfterEach
  void end() {
    computer.close();
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> folders = Files.list(Path.of("src/test/resources/repair"))) {
      for (Path folder : folders.sorted().toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.contains(".before."))
              .map(file -> new Case(folder, file.substring(0, file.indexOf('.'))))
              .distinct()
              .forEach(cases::add);
        }
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCommandMakesTheOneOfTheOtherAndUndoesIt(Case pair) throws IOException {
    for (String file : FILES) {
      write(file, pair.bytes("before", file));
    }
    boolean automatic = isAutomatic();
    var ran = computer.run("doctor", "--fix", "--yes", "--no-live");
    assertEquals(automatic ? 0 : 1, ran.exit(), ran.out() + ran.err());
    assertHolds(pair, automatic ? "after" : "before");
    assertEquals(automatic ? 1 : 0, backups().size(), "one set for the whole run");

    var again = computer.run("doctor", "--fix", "--yes", "--no-live");
    assertEquals(ran.exit(), again.exit());
    assertFalse(again.out().contains("FIXED"), again.out());
    assertHolds(pair, automatic ? "after" : "before");

    if (!automatic) {
      mendByChoice();
    }
    assertHolds(pair, "after");
    for (JsonElement change : backups()) {
      String id = change.getAsJsonObject().get("id").getAsString();
      computer.run("undo", id, "--yes").works();
    }
    assertHolds(pair, "before");
  }

  private void mendByChoice() {
    Person person = new Person(computer);
    for (Optional<Integer> row = choice(); row.isPresent(); row = choice()) {
      person.mends(row.get());
      assertTrue(backups().size() < MOST_CHOICES, "it never ends");
    }
    assertFalse(backups().isEmpty(), "nothing to choose");
  }

  /** The row of the first problem that takes a choice. */
  private Optional<Integer> choice() {
    JsonArray findings = findings();
    for (int row = 0; row < findings.size(); row++) {
      JsonArray fixes = findings.get(row).getAsJsonObject().getAsJsonArray("fixes");
      if (!fixes.isEmpty()
          && fixes.get(0).getAsJsonObject().get("kind").getAsString().equals("choice")) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private JsonArray findings() {
    return computer.run("doctor", "--json", "--no-live").json().getAsJsonArray("findings");
  }

  /** Whether something can be mended without anybody's word. */
  private boolean isAutomatic() {
    for (JsonElement finding : findings()) {
      if (finding.getAsJsonObject().get("effort").getAsString().equals("automatic")) {
        return true;
      }
    }
    return false;
  }

  /** The last one first. */
  private JsonArray backups() {
    return computer.run("undo", "--list", "--json").json().getAsJsonArray("changes");
  }

  private void assertHolds(Case pair, String when) throws IOException {
    for (String file : FILES) {
      assertArrayEquals(pair.bytes(when, file), read(file), file);
    }
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path path = home.resolve(".aws").resolve(file);
    if (bytes.length > 0) {
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private byte[] read(String file) throws IOException {
    Path path = home.resolve(".aws").resolve(file);
    return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
  }
}
