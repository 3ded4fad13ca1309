package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.Computer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedJournalTest {
  private static final String JOURNAL =
      """
      {"profile":"%s","profiles":["%s"],"user":"anna","region":"eu-west-1",\
      "old_key":"AKIARZPUZDIKIUFISP2V","elsewhere":[],"before":[],"backup":"","log":[]}
      """;

  @Test
  void journalsWithoutAnEntryAreNoRotations(@TempDir Path home) throws IOException {
    try (Computer computer = new Computer(home)) {
      for (String profile : List.of("work", "lab")) {
        Path file = computer.state().resolve("journal/rotate-" + profile + ".json");
        computer.holding(file, JOURNAL.formatted(profile, profile));
      }
      computer.holding(computer.config(), "[profile work]\nregion = eu-west-1\n");

      assertEquals(0, computer.run("doctor", "--json").json().get("exit_code").getAsInt());
      computer.run("list").works();
      assertEquals(
          2L, Files.list(computer.state().resolve("journal")).count(), "they are not deleted");
    }
  }
}
