package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.environment.Os;
import dev.awsmith.environment.Shell;
import dev.awsmith.environment.StartFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class InstallCompletionTest {
  private static final String BASH = "eval \"$(awsmith completion bash)\"\n";

  @TempDir Path home;
  private Computer computer;

  @BeforeEach
  void begin() {
    computer = new Computer(home);
  }

  @AfterEach
  void end() {
    computer.close();
  }

  @Test
  void theLineComesToTheEndOfTheStartFileAndUndoTakesItAway() {
    Path start = home.resolve(".bashrc");
    computer.holding(start, "alias ll='ls -l'");

    String said = computer.run("completion", "bash", "--install", "--yes").works().out();
    assertEquals("alias ll='ls -l'\n" + BASH, Computer.read(start));
    assertTrue(said.contains("Open a new terminal"), said);

    computer.run("undo", "--yes").works();
    assertEquals("alias ll='ls -l'\n", Computer.read(start));
  }

  @Test
  void aStartFileThatIsNotThereIsMadeAndUndoTakesItAway() {
    Path start = home.resolve(".config/fish/config.fish");

    computer.run("completion", "fish", "--install", "--yes").works();
    assertEquals("awsmith completion fish | source\n", Computer.read(start));

    computer.run("undo", "--yes").works();
    assertFalse(Files.exists(start));
  }

  @Test
  void theLineIsShownFirstAndWithoutAYesNothingIsWritten() {
    String shown = computer.run("completion", "zsh", "--install", "--dry-run").works().out();

    assertTrue(shown.contains("~/.zshrc   (new file of one line)"), shown);
    assertTrue(shown.contains("  +       (( $+functions[compdef] ))"), shown);
    computer.run("completion", "zsh", "--install").refuses(2, "\"Save\" needs --yes.");
    assertFalse(Files.exists(home.resolve(".zshrc")));
  }

  @Test
  void whatIsInstalledAlreadyIsLeftAloneAndSaysWhere() {
    String text = "# awsmith completion bash\n\nsource <(awsmith completion bash)\n";
    computer.holding(home.resolve(".profile"), text);

    String said = computer.run("completion", "bash", "--install", "--yes").works().out();

    assertEquals("Nothing to do: ~/.profile:3 makes bash complete already.\n", said);
    assertFalse(Files.exists(home.resolve(".bashrc")));
  }

  @Test
  void scriptsAreToldWhatChanges() {
    JsonObject told =
        computer.run("completion", "powershell", "--install", "--yes", "--json").works().json();

    assertEquals("powershell", told.get("shell").getAsString());
    JsonObject change = told.getAsJsonArray("changes").get(0).getAsJsonObject();
    assertEquals("create", change.get("action").getAsString());
    assertEquals(1, change.get("added").getAsInt());
  }

  @Test
  void aShellThatIsKeptElsewhereIsFoundThere() {
    Path folder = home.resolve("dots");
    computer.with("ZDOTDIR", folder.toString());

    computer.run("completion", "zsh", "--install", "--yes").works();

    assertTrue(Computer.read(folder.resolve(".zshrc")).endsWith("awsmith completion zsh)\"\n"));
  }

  @Test
  void aMacReadsAnotherFileInItsTerminals() {
    assertEquals(".bash_profile", StartFile.ofTerminals(Shell.BASH, Os.MAC, Map.of()).path());
    assertEquals(
        "/x/fish/config.fish",
        StartFile.ofTerminals(Shell.FISH, Os.MAC, Map.of("XDG_CONFIG_HOME", "/x")).path());
  }
}
