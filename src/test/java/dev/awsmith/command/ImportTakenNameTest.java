package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import under a name that a profile has already. */
class ImportTakenNameTest {
  @AutoClose private final Computer computer;

  ImportTakenNameTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @Test
  void aTakenNameNeedsADecision() {
    computer.imports(computer.csv(), "-p", "work", "--yes");
    String other = computer.sample("A key that is 87 days old");
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");

    computer.imports(other, "-p", "work", "--yes").refuses(2, "--merge");
    Ran banana = computer.imports(other, "-p", "work", "--merge", "banana", "--yes");
    assertEquals(2, banana.exit());
    assertTrue(banana.err().contains("replace, rename, skip, fail"), banana.err());
    assertEquals(0, computer.imports(other, "-p", "work", "--merge", "rename", "--yes").exit());

    assertTrue(Computer.read(computer.credentials()).contains("[work-2]"));
    assertTrue(Computer.read(computer.credentials()).contains("AKIARZPUZDIKIUFISP2V"));
    assertEquals(0, computer.imports(other, "-p", "work", "--merge", "replace", "--yes").exit());
    assertFalse(Computer.read(computer.credentials()).contains("AKIARZPUZDIKIUFISP2V"));
  }

  @Test
  void aTakenNameCanBeSkippedOrFailTheRun() {
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");
    var before = computer.everything();

    JsonObject skipped =
        computer.imports(computer.csv(), "-p", "work", "--merge", "skip", "--json").json();
    assertTrue(skipped.get("ok").getAsBoolean());
    assertTrue(skipped.get("skipped").getAsBoolean());
    assertEquals(0, skipped.getAsJsonArray("changes").size());
    assertTrue(
        computer
            .imports(computer.csv(), "-p", "work", "--merge", "skip")
            .out()
            .contains("left as it is"));

    computer
        .imports(computer.csv(), "-p", "work", "--merge", "fail", "--yes")
        .refuses(9, "there already");
    assertEquals(
        9,
        computer
            .imports(computer.csv(), "-p", "work", "--merge", "fail", "--json")
            .json()
            .get("exit_code")
            .getAsInt());
    assertEquals(before, computer.everything());
    assertEquals(
        0, computer.imports(computer.csv(), "-p", "new", "--merge", "fail", "--yes").exit());
    assertEquals(
        0, computer.imports(computer.csv(), "-p", "new2", "--merge", "skip", "--yes").exit());
    assertEquals(
        0,
        computer
            .imports(computer.csv(), "-p", "new3", "--default", "--merge", "fail", "--yes")
            .exit());
    computer
        .imports(computer.csv(), "-p", "new4", "--default", "--merge", "fail", "--yes")
        .refuses(9, "\"default\"");
  }

  @Test
  void aProfileOfAnotherKindIsNotGivenKeysWhateverTheFlags() {
    String config = "[profile work]\nsso_session = acme\nsso_account_id = 111122223333\n";
    computer.holding(computer.config(), config);

    computer
        .imports(computer.csv(), "-p", "work", "--merge", "replace", "--yes")
        .refuses(2, "another way");
    computer.holding(computer.config(), config.replace("profile work", "default"));
    computer.imports(computer.csv(), "-p", "new", "--default", "--yes").refuses(2, "another way");

    assertEquals("", Computer.read(computer.credentials()));
  }
}
