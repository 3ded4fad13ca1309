package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import dev.awsmith.Computer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixAllTest {
  @AutoClose private final Computer computer;

  FixAllTest(@TempDir Path home) throws IOException {
    computer = new Computer(home);
    computer.holding(
        computer.credentials(),
        """
        [work]
        aws_access_key_id = "AKIARZPUZDIKIUFISP2V"
        aws_secret_access_key = 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
        region = eu-west-1
        """);
    Files.setPosixFilePermissions(
        computer.credentials(), PosixFilePermissions.fromString("rw-r--r--"));
  }

  @Test
  void aFileWhosePermissionsChangeTooIsShownOnce() {
    String shown = computer.run("doctor", "--fix", "--no-live", "--dry-run").out();

    assertTrue(shown.contains("permissions change: 0644 -> 0600"), shown);
    assertEquals(2, shown.split("credentials   \\(", -1).length, shown);
  }

  @Test
  void soItIsForScripts() {
    JsonArray changes =
        computer
            .run("doctor", "--fix", "--no-live", "--dry-run", "--json")
            .json()
            .getAsJsonArray("changes");

    assertEquals(1, changes.size(), changes.toString());
    assertEquals("0600", changes.get(0).getAsJsonObject().get("mode_after").getAsString());
  }
}
