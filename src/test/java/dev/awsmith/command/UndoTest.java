package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import dev.awsmith.Computer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
  private static final String CONFIG = "[profile work]\nregion = eu-west-1\noutput = json\n";

  @TempDir Path home;
  private Computer computer;

  @BeforeEach
  void begin() {
    computer = new Computer(home);
    computer.holding(computer.config(), CONFIG);
  }

  @AfterEach
  void end() {
    computer.close();
  }

  @Test
  void whereNothingWasChangedThereIsNothingToUndo() {
    assertEquals("There is nothing to undo.\n", computer.run("undo").works().out());
    assertTrue(computer.run("undo", "--list").works().out().contains("nothing to undo"));
    assertEquals("", computer.run("undo", "--list", "--plain").works().out());
  }

  @Test
  void theLastChangeIsTakenBackAndCanBeBroughtBack() {
    set("region", "eu-north-1");
    String changed = Computer.read(computer.config());

    computer.run("undo").refuses(2, "--yes");
    computer.run("undo", "--dry-run").works();
    assertEquals(changed, Computer.read(computer.config()));

    computer.run("undo", "--yes").works();
    assertEquals(CONFIG, Computer.read(computer.config()));
    computer.run("undo", "--yes").works();
    assertEquals(changed, Computer.read(computer.config()));
  }

  @Test
  void anEarlierChangeIsTakenBackByItsId() {
    set("region", "eu-north-1");
    set("output", "text");

    computer.run("undo", id(1), "--to", id(0), "--yes").refuses(2, "mutually exclusive");
    computer.run("undo", "--to", id(1), "--yes").works();

    assertEquals(CONFIG.replace("json", "text"), Computer.read(computer.config()));
  }

  @Test
  void whereTheSameLineChangedAgainOnlyTheWholeFileCanBePutBack() {
    set("region", "eu-north-1");
    set("region", "eu-south-1");
    String first = id(1);

    computer.run("undo", first, "--yes").refuses(7, "awsmith undo " + first + " --force");
    computer.run("undo", first, "--force", "--yes").works();

    assertEquals(CONFIG, Computer.read(computer.config()));
  }

  @Test
  void anUnknownIdIsRefused() {
    set("region", "eu-north-1");
    String changed = Computer.read(computer.config());

    computer.run("undo", "nope", "--yes").refuses(7, "nope is no backup here");
    computer.run("undo", "../../.aws", "--yes").refuses(7, "no backup here");
    assertEquals(changed, Computer.read(computer.config()));
  }

  @Test
  void aFileThatWasNewIsGoneAgain() {
    computer.fed("abc", "set", "aws_secret_access_key", "--stdin", "-p", "work", "--yes").works();
    computer.run("undo", "--yes").works();

    assertEquals("", Computer.read(computer.credentials()));
  }

  private void set(String key, String value) {
    computer.run("set", key, value, "-p", "work", "--yes").works();
  }

  private String id(int place) {
    JsonArray changes =
        computer.run("undo", "--list", "--json").works().json().getAsJsonArray("changes");
    return changes.get(place).getAsJsonObject().get("id").getAsString();
  }
}
