package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.OwnJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {
  @TempDir Path folder;

  @Test
  void onAFullDiskBothFilesStayAsTheyWere() throws Exception {
    try (SmallDisk disk = SmallDisk.at(folder, "64k")) {
      Sandbox sandbox = new Sandbox(disk.folder().resolve("home")).filled();
      String old = Files.readString(sandbox.credentials);
      var large = sandbox.append(CONFIG, "# x\n".repeat(10_000));
      var small = sandbox.append(CREDENTIALS, "[new]\n");

      assertEquals(
          "no space left on device. Free some space, then retry.",
          sandbox.failure(small, large).sentence().replaceFirst(".*: ", ""));

      assertEquals(old, Files.readString(sandbox.credentials));
      assertEquals(List.of("config", "credentials"), sandbox.names());
    }
  }

  /** With a limit on the size of files a write gets as far as the limit, then fails. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 60, 100, 200})
  void aWriteThatStopsHalfwayLeavesTheOldFile(int bytes) throws Exception {
    Sandbox sandbox = new Sandbox(folder).filled();
    String old = Files.readString(sandbox.credentials);
    List<String> command = new ArrayList<>(List.of("prlimit", "--fsize=" + bytes));
    command.addAll(OwnJava.running(WriteOnce.class, folder.toString(), "one"));

    assertNotEquals(0, runIfThere(command));

    assertEquals(old, Files.readString(sandbox.credentials));
    assertTrue(WriteOnce.run(sandbox, false));
  }

  private static int runIfThere(List<String> command) throws Exception {
    try {
      return Strace.start(command).waitFor();
    } catch (IOException e) {
      assumeTrue(false, "no " + command.get(0) + " here");
      throw e;
    }
  }
}
