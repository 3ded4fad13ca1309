package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import dev.awsmith.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  @AutoClose private final Computer computer;
  private Path file;

  ConfigTest(@TempDir Path home) {
    computer = new Computer(home);
    file = home.resolve(".config/awsmith/config.toml");
  }

  @Test
  void whatIsSetIsThereAtTheNextRunAndCanBeForgotten() {
    assertEquals("Motion: off.\n", computer.run("config", "set", "motion", "false").works().out());
    assertEquals("false\n", computer.run("config", "get", "motion").works().out());
    assertEquals("motion = false\n", Computer.read(file));

    assertEquals("Motion: on.\n", computer.run("config", "unset", "motion").works().out());
    assertEquals("true\n", computer.run("config", "get", "motion").works().out());
  }

  @Test
  void theListTellsWhoChose() {
    computer.holding(file, "# mine\nkey_age_limit = 80\n").with("AWSMITH_THEME", "mono");

    String list = computer.run("config", "list", "--origin", "--plain", "--ascii").works().out();

    assertTrue(list.contains("key_age_limit\t80\t" + at(file) + ":2\n"), list);
    assertTrue(list.contains("theme\tmono\tAWSMITH_THEME\n"), list);
    assertTrue(list.contains("ascii\ttrue\t--ascii\n"), list);
    assertTrue(list.contains("bell\tfalse\tdefault\n"), list);
  }

  @Test
  void programsReadNumbersAndTruths() {
    JsonObject age = computer.run("config", "set", "key_age_limit", "30", "--json").works().json();

    assertEquals(30, age.get("value").getAsInt());
    assertEquals("--max-age", age.get("flag").getAsString());
    assertEquals(
        Setting.values().length,
        computer.run("config", "list", "--json").json().getAsJsonArray("settings").size());
  }

  @Test
  void whatIsNoSettingOrNoValueIsRefusedAndNothingIsWritten() {
    computer.run("config", "set", "them", "mono").refuses(2, "Did you mean \"theme\"?");
    computer.run("config", "set", "theme", "pink").refuses(2, "none of auto, mono");
    computer.run("config", "get", "nothing").refuses(2, "There is no setting \"nothing\".");
    assertFalse(Files.exists(file));
  }

  @Test
  void theFolderThatTheVariablesNameHoldsTheFile() {
    computer.with("XDG_CONFIG_HOME", computer.home.resolve("xdg").toString());
    computer.run("config", "set", "bell", "true").works();
    assertEquals("bell = true\n", Computer.read(computer.home.resolve("xdg/awsmith/config.toml")));

    computer.with("AWSMITH_CONFIG_DIR", computer.home.resolve("own").toString());
    computer.run("config", "set", "bell", "true").works();
    assertEquals("bell = true\n", Computer.read(computer.home.resolve("own/config.toml")));
  }

  @Test
  void aBrokenLineIsNamedAndTheRunGoesOn() {
    computer.holding(file, "theme = pink\nkey_age_limit = 80\n");

    Ran ran = computer.run("config", "get", "key_age_limit");

    assertEquals("80\n", ran.out());
    assertEquals(0, ran.exit());
    assertTrue(ran.err().startsWith("awsmith: " + at(file) + ":1: "), ran.err());
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndTheRunGoesOn() throws IOException {
    Files.createDirectories(file);

    Ran ran = computer.run("config", "get", "key_age_limit");

    assertEquals("90\n", ran.out());
    assertTrue(ran.err().contains("the settings cannot be read"), ran.err());
    Ran refused = computer.run("config", "set", "bell", "true");
    assertEquals(7, refused.exit());
    assertTrue(refused.err().contains("cannot be written"), refused.err());
  }

  @Test
  void theLimitOfTheAgeOfKeysCountsInTheList() {
    holdsKeyOf(50);
    assertEquals("unchecked", status());

    computer.run("config", "set", "key_age_limit", "60").works();
    assertEquals("due", status());
    computer.run("config", "set", "warn_days", "5").works();
    assertEquals("unchecked", status());
    computer.run("config", "set", "key_age_limit", "40").works();
    assertEquals("overdue", status());
    assertEquals(
        "due",
        computer
            .run("list", "--max-age", "52", "--plain")
            .works()
            .out()
            .strip()
            .replaceFirst(".*\t", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "25"})
  void soManyBackupsAreKeptHoweverOldTheyAre(String kept) throws IOException {
    computer.run("config", "set", "backups_keep", kept).works();
    computer.holding(computer.config(), "[profile work]\nregion = eu-west-1\n");
    computer.run("set", "output", "json", "-p", "work", "--yes").works();
    Path all = computer.state().resolve("backups");
    Path only;
    try (var folders = Files.list(all)) {
      only = folders.findFirst().orElseThrow();
    }
    for (int i = 0; i < 24; i++) {
      aged(only, all.resolve("2020-01-%02dT10-00-00".formatted(i + 1)));
    }

    computer.run("set", "output", "text", "-p", "work", "--yes").works();

    try (var folders = Files.list(all)) {
      assertEquals(Integer.parseInt(kept), folders.count());
    }
  }

  private static void aged(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (var files = Files.list(from)) {
      for (Path one : files.toList()) {
        String text = Files.readString(one);
        Files.writeString(
            to.resolve(one.getFileName()),
            text.replaceAll("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "2020-01-01T10:00:00Z"));
      }
    }
  }

  private void holdsKeyOf(int days) {
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = " + ID + "\naws_secret_access_key = " + "x".repeat(40) + "\n");
    Instant created = Instant.now().minus(Duration.ofDays(days));
    computer.holding(
        computer.state().resolve("known.json"), "{\"" + ID + "\": \"" + created + "\"}");
  }

  private String status() {
    return computer
        .run("list", "--json")
        .works()
        .json()
        .getAsJsonArray("profiles")
        .get(0)
        .getAsJsonObject()
        .get("status")
        .getAsString();
  }

  private String at(Path path) {
    return "~/" + computer.home.relativize(path);
  }
}
