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

class ChoresTest {
  private static final String CREDENTIALS =
      """
      # mine

      [work]
      aws_access_key_id=AKIARZPUZDIKIUFISP2V
      aws_secret_access_key=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
      """;
  private static final String CONFIG =
      """
      [profile work]
      region=eu-west-1
      s3 =
        addressing_style = path

      [profile client]
      role_arn = arn:aws:iam::111122223333:role/Dev
      source_profile = work
      """;
  private static final String SECRET = "0rN4Xh2v9QpLz7TsWm5KdYbRf3JcGe8AuHiVx1oE";

  @AutoClose private final Computer computer;

  ChoresTest(@TempDir Path home) {
    computer = new Computer(home);
    computer.holding(computer.credentials(), CREDENTIALS);
    computer.holding(computer.config(), CONFIG);
  }

  @Test
  void setChangesOneLineAndKeepsItsSpacing() {
    computer.run("set", "region", "us-west-2", "-p", "work", "--yes").works();

    assertEquals(
        CONFIG.replace("region=eu-west-1", "region=us-west-2"), Computer.read(computer.config()));
    assertEquals(CREDENTIALS, Computer.read(computer.credentials()));
  }

  @Test
  void setPutsANestedSettingWhereItsNeighboursAre() {
    computer.run("set", "s3.max_queue_size", "10", "-p", "work", "--yes").works();

    assertTrue(
        Computer.read(computer.config())
            .contains("  addressing_style = path\n  max_queue_size = 10\n"));
    assertEquals("10\n", computer.run("get", "s3.max_queue_size", "-p", "work").works().out());
  }

  @Test
  void setWarnsOfANameThatNoToolReads() {
    Ran ran = computer.run("set", "regoin", "x", "-p", "work", "--yes").works();

    assertTrue(ran.out().contains("Did you mean \"region\"?"), ran.out());
    assertTrue(
        computer
            .run("set", "regoin", "x", "-p", "client", "--dry-run")
            .out()
            .contains("Did you mean \"region\"?"));
  }

  @Test
  void setSaysThatAProfileIsNew() {
    String shown = computer.run("set", "region", "eu-west-1", "-p", "wrok", "--dry-run").out();

    assertTrue(shown.contains("There is no profile \"wrok\". Did you mean \"work\"?"), shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "output|\"json\"|Leave out the quotes",
        "output|json # x|Leave out # and ;",
        "output|~~|Give it a value",
        "output|~ json~|Leave out the spaces",
        "bad key|x|no setting name",
        "a=b|x|no setting name",
        "[x]|x|no setting name",
        "aws_secret_access_key|abcTOPSECRET|--stdin",
        "AWS_SESSION_TOKEN|abcTOPSECRET|--stdin",
        "aws_security_token|abcTOPSECRET|--stdin",
      })
  void aValueThatToolsWouldReadDifferentlyIsRefused(String key, String value, String words) {
    Ran ran = computer.run("set", key, value, "-p", "work", "--yes");

    ran.refuses(2, words);
    assertFalse(ran.err().contains("TOPSECRET"));
    assertUntouched();
  }

  @Test
  void aLineBreakCannotBringInASecondSetting() {
    computer
        .run("set", "output", "json\nrole_arn = x", "-p", "work", "--yes")
        .refuses(2, "line breaks");
    computer.run("set", "output", "json", "-p", "wo\nrk", "--yes").refuses(2, "letters");
    computer.run("rename", "work", "a]\n[b", "--yes").refuses(2, "letters");
    assertUntouched();
  }

  @Test
  void aSecretComesOnStandardInputAndIsShownMasked() {
    String secret = "Zx8Kq2Lw5Rt7Yb1Nc4Vm6Pd9Sf3Hg0JkAeUiOoTr";
    Ran shown =
        computer.fed(secret + "\n", "set", "aws_secret_access_key", "--stdin", "-p", "work", "-n");
    Ran set =
        computer.fed(secret + "\n", "set", "aws_secret_access_key", "--stdin", "-p", "work", "-y");

    assertFalse(shown.works().out().contains(secret));
    assertFalse(set.works().out().contains(secret));
    assertEquals(CREDENTIALS.replace(SECRET, secret), Computer.read(computer.credentials()));
    assertEquals(
        "****************OoTr\n",
        computer.run("get", "aws_secret_access_key", "-p", "work").works().out());
  }

  @Test
  void aValueTooLongForAnyToolIsRefusedNotCut() {
    computer
        .fed("x".repeat(70_000), "set", "aws_session_token", "--stdin", "-p", "work", "-y")
        .refuses(2, "longer");
    assertUntouched();
  }

  @Test
  void unsetRemovesOneLine() {
    computer.run("unset", "region", "-p", "work", "--yes").works();

    assertEquals(CONFIG.replace("region=eu-west-1\n", ""), Computer.read(computer.config()));
    computer.run("unset", "region", "-p", "work", "--yes").refuses(2, "no setting \"region\"");
  }

  @Test
  void renameFollowsReferencesInBothFiles() {
    computer.run("rename", "work", "play", "--yes").works();

    assertEquals(CREDENTIALS.replace("[work]", "[play]"), Computer.read(computer.credentials()));
    assertEquals(
        CONFIG
            .replace("profile work", "profile play")
            .replace("source_profile = work", "source_profile = play"),
        Computer.read(computer.config()));
  }

  @Test
  void copyMakesASecondProfileThatIsEqual() {
    computer.run("copy", "work", "twin", "--yes").works();

    assertTrue(Computer.read(computer.credentials()).startsWith(CREDENTIALS));
    assertTrue(Computer.read(computer.config()).startsWith(CONFIG));
    String work = computer.run("show", "work", "--plain").works().out();
    String twin = computer.run("show", "twin", "--plain").works().out();
    assertEquals(values(work), values(twin));
  }

  @Test
  void removeTakesTheProfileOutOfBothFilesAndWarnsOfThoseThatNeedIt() {
    assertTrue(
        computer
            .run("remove", "work", "--dry-run")
            .out()
            .contains("\"client\" gets its credentials from it and will stop working."));
    computer.run("remove", "work", "--yes").works();

    assertFalse(Computer.read(computer.credentials()).contains("work"));
    assertTrue(Computer.read(computer.credentials()).contains("# mine"));
    assertFalse(Computer.read(computer.config()).contains("[profile work]"));
    assertTrue(Computer.read(computer.config()).contains("[profile client]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show wrok",
        "check wrok",
        "rotate wrok",
        "rename wrok x",
        "copy wrok x",
        "remove wrok",
        "get region -p wrok",
        "unset region -p wrok"
      })
  void aProfileThatIsNotThereIsAnsweredWithTheOneThatWasMeant(String words) {
    computer.run((words + " --yes").split(" ")).refuses(2, "Did you mean \"work\"?");
    assertUntouched();
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    computer.run("rename", "work", "client", "--yes").refuses(2, "already");
    computer.run("copy", "work", "client", "--yes").refuses(2, "already");
    computer.run("copy", "work", "work", "--yes").refuses(2, "already");
    assertUntouched();
  }

  @Test
  void withoutConsentNothingIsWritten() {
    computer.run("set", "output", "json", "-p", "work").refuses(2, "--yes");
    computer.run("remove", "work", "--json", "--dry-run").works();
    assertEquals(10, computer.run("remove", "work", "--dry-run", "--exit-code", "--yes").exit());
    assertUntouched();
  }

  @Test
  void theActiveProfileIsTheOneOfTheVariable() {
    computer.with("AWS_PROFILE", "work");

    assertEquals("eu-west-1\n", computer.run("get", "region").works().out());
    computer.run("region", "frankfurt", "--yes").works();
    assertEquals("eu-central-1\n", computer.run("get", "region").works().out());
  }

  @Test
  void otherPlacesOfTheFilesAreHonoured() {
    Path config = computer.home.resolve("elsewhere/config");
    Path credentials = computer.home.resolve("elsewhere/credentials");
    computer.holding(config, "[profile far]\nregion = eu-north-1\n");
    computer.with("AWS_CONFIG_FILE", config.toString());
    computer.with("AWS_SHARED_CREDENTIALS_FILE", "~/elsewhere/credentials");

    computer.run("set", "region", "eu-south-1", "-p", "far", "--yes").works();
    computer.fed(SECRET, "set", "aws_secret_access_key", "--stdin", "-p", "far", "--yes").works();

    assertEquals("[profile far]\nregion = eu-south-1\n", Computer.read(config));
    assertTrue(Computer.read(credentials).contains(SECRET));
    Path option = computer.home.resolve("by-option");
    computer
        .run("set", "region", "eu-west-1", "-p", "x", "--config-file", option.toString(), "--yes")
        .works();
    computer
        .fed(
            SECRET,
            "set",
            "aws_secret_access_key",
            "--stdin",
            "-p",
            "x",
            "--credentials-file",
            option + "-keys",
            "--yes")
        .works();
    assertEquals("[profile x]\nregion = eu-west-1\n", Computer.read(option));
    assertTrue(Computer.read(Path.of(option + "-keys")).startsWith("[x]\n"));
    assertUntouched();
  }

  private void assertUntouched() {
    assertEquals(CREDENTIALS, Computer.read(computer.credentials()));
    assertEquals(CONFIG, Computer.read(computer.config()));
  }

  private static String values(String plain) {
    return plain.lines().map(line -> line.split("\t")[0] + line.split("\t")[1]).toList().toString();
  }
}
