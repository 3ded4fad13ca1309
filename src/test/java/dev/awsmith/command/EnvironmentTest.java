package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  private static final String SECRET = "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";

  @AutoClose private final Computer computer;

  EnvironmentTest(@TempDir Path home) {
    computer = new Computer(home);
    profile(ID, SECRET);
  }

  private void profile(String id, String secret) {
    computer
        .holding(
            computer.credentials(),
            "[work]\naws_access_key_id = " + id + "\naws_secret_access_key = " + secret + "\n")
        .holding(computer.config(), "[profile work]\nregion = eu-west-1\n");
  }

  @Test
  void linesForAShellNameTheProfileAndForgetTheRest() {
    computer.with("AWS_SESSION_TOKEN", "old");
    Ran ran = computer.run("env", "work", "--shell", "bash").works();
    assertTrue(ran.out().contains("unset AWS_SESSION_TOKEN\n"), ran.out());
    assertTrue(ran.out().contains("export AWS_PROFILE=work\n"), ran.out());
    assertTrue(ran.out().contains("export AWS_REGION=eu-west-1\n"), ran.out());
    assertFalse(ran.out().contains(SECRET));
    assertTrue(
        computer.run("env", "work", "--shell", "fish").out().contains("set -gx AWS_PROFILE work"));
  }

  @Test
  void keysGoIntoAPipeWhereTheyAreAskedFor() {
    Ran ran = computer.run("env", "work", "--keys", "--shell", "bash").works();
    assertTrue(ran.out().contains("export AWS_SECRET_ACCESS_KEY=" + SECRET), ran.out());
    assertFalse(ran.out().contains("export AWS_PROFILE"), ran.out());
    assertFalse(computer.run("env", "work", "--json").out().contains(SECRET));
  }

  @Test
  void unsetForgetsWhoeverOneWas() {
    computer.with("AWS_PROFILE", "work");
    assertEquals(
        "unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE\n",
        computer.run("env", "--unset", "--shell", "bash").works().out());
    computer.run("env", "--shell", "dos").refuses(2, "no shell \"dos\"");
  }

  @Test
  void environmentSaysWhoOneIsForEachTool() {
    computer.with("AWS_ACCESS_KEY_ID", "AKIARZPUZDIKIUFISP2V");
    computer.with("AWS_SECRET_ACCESS_KEY", SECRET).with("AWS_PROFILE", "work");
    Ran ran = computer.run("environment");
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("Two identities are in play."), ran.out());
    JsonObject json = computer.run("environment", "--json").json();
    assertEquals(6, json.getAsJsonArray("tools").size());
    assertTrue(json.getAsJsonObject("variables").has("AWS_PROFILE"));
    assertFalse(json.toString().contains(SECRET));
  }

  @Test
  void checkJudgesTheAgeOfAKey() {
    var anna = computer.aws.aws().account().user("anna");
    var old = anna.createKey(Duration.ofDays(120)).credentials();
    profile(old.id().value(), old.secret().reveal());
    Ran ran = computer.run("check", "work", "--max-age", "90");
    assertEquals(9, ran.exit(), ran.out() + ran.err());
    assertTrue(ran.out().contains("120 days old"), ran.out());
    assertEquals(0, computer.run("check", "work", "--max-age", "365").exit());
  }
}
