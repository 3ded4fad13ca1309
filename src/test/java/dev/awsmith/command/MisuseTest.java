package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {
  @AutoClose private final Computer computer;

  MisuseTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lst|\"lst\" is not a command. Did you mean \"list\"?",
        "improt|Did you mean \"import\"?",
        "configure|Did you mean \"awsmith setup\"?",
        "ls|Did you mean \"awsmith list\"?",
        "zzzzzz|\"zzzzzz\" is not a command.",
        "list --jsn|There is no option --jsn. Did you mean \"--json\"?",
        "list extra|\"extra\" is one word too many for list.",
        "set|KEY",
        "rename a|NEW",
        "list --timeout soon|Write it like 10s or 2m.",
        "list --color pink|auto, always, never",
        "list --theme pink|high-contrast",
        "list -p|--profile",
        "import --merge x|problem: --merge: \"x\" is none of replace, rename, skip, fail.",
        "import - --dry-run --merge x|problem: --merge: \"x\" is none of",
        "rotate work --grace of|problem: --grace: \"of\" is none of keep, off, delete.",
        "rotate --if-older-than old|--if-older-than: 'old' is not",
      })
  void wrongUsageGetsOneSentence(String words, String sentence) {
    Ran ran = computer.run(words.split(" "));

    assertEquals(2, ran.exit());
    assertEquals("", ran.out());
    assertTrue(ran.err().startsWith("awsmith: problem: "), ran.err());
    assertTrue(ran.err().contains(sentence), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
  }

  @Test
  void wrongUsageIsToldInJsonWhereThatIsAskedFor() {
    Ran ran = computer.run("import", "--merge", "x", "--json");

    assertEquals(2, ran.exit());
    assertEquals("", ran.err());
    assertEquals(2, ran.json().get("exit_code").getAsInt());
    assertEquals(
        "--merge: \"x\" is none of replace, rename, skip, fail.",
        ran.json().getAsJsonObject("error").get("title").getAsString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import --secret-access-key TOPSECRET",
        "import --secret-access-key=TOPSECRET",
        "import --secret=TOPSECRET",
        "import - --session-token=TOPSECRET -p x",
        "setup --aws-secret-access-key=TOPSECRET",
        "--secret-access-key=TOPSECRET import"
      })
  void aSecretOnTheCommandLineIsRefusedAndNotRepeated(String words) {
    Ran ran = computer.run(words.split(" "));

    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("shell history"), ran.err());
    assertFalse((ran.out() + ran.err()).contains("TOPSECRET"));
  }

  @Test
  void awsmithAloneNeedsSomebodyAtTheScreen() {
    computer.holding(computer.config(), "[default]\nregion = eu-west-1\n");

    computer.run("-r", "us-east-1", "--yes").refuses(2, "awsmith list");
    assertEquals("[default]\nregion = eu-west-1\n", Computer.read(computer.config()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sso", "role", "console", "unsure"})
  void waysThatOnlyAPersonCanGoEnd(String kind) {
    computer.run("setup", "--kind", kind, "--no-input", "--yes").refuses(2, "needs a person");
  }

  @Test
  void whatNobodyCanReadIsNotRepeated() {
    Ran ran = computer.run("show", "x".repeat(10_000));

    assertFalse(ran.exit() == 0);
    assertTrue(ran.err().startsWith("awsmith: problem: "), ran.err());
    assertTrue(ran.err().contains("xxx...") && ran.err().length() < 600, ran.err());
  }

  @Test
  void helpWinsOverEverythingElse() {
    assertTrue(computer.run("bogus", "--help").works().out().startsWith("Examples:"));
    assertTrue(computer.run("set", "--bogus", "-h").works().out().contains("Usage: awsmith set"));
    assertTrue(computer.run("help", "exit-codes").works().out().contains("130"));
    assertTrue(computer.run("help", "import").works().out().contains("--secret-stdin"));
    computer.run("help", "nothing").refuses(2, "There is no help on \"nothing\".");
  }

  @Test
  void noHelpIsWiderThanEightyColumns() {
    String all = computer.run("--help").works().out() + computer.run("import", "-h").out();

    assertEquals(0, all.lines().filter(line -> line.length() > 80).count(), all);
  }
}
