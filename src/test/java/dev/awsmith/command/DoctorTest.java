package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  private static final String SECRET = "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";
  private static final String TOKEN = "IQoJb3JpZ2luX2VjEOr" + "x9Kq".repeat(80) + "==";
  private static final String KEYS =
      "aws_access_key_id = " + ID + "\naws_secret_access_key = " + SECRET + "\n";

  @AutoClose private final Computer computer;

  DoctorTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  private void mode(String permissions) throws IOException {
    Files.setPosixFilePermissions(
        computer.credentials(), PosixFilePermissions.fromString(permissions));
  }

  @Test
  void aGoodSetUpIsWell() {
    computer.holding("[work]\n" + KEYS, "[profile work]\nregion = eu-west-1\n");
    Ran ran = computer.run("doctor").works();
    assertTrue(ran.out().contains("Nothing is wrong."), ran.out());
    assertTrue(ran.out().contains("Checked 2 files, 1 profile"), ran.out());
  }

  @Test
  void whatIsWrongIsToldAndNothingIsChanged() {
    computer.holding("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    var before = computer.everything();
    Ran ran = computer.run("doctor");
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("[work] in config must be [profile work]"), ran.out());
    assertTrue(ran.out().contains("Fix:"), ran.out());
    assertEquals(before, computer.everything());
    assertEquals(0, computer.run("doctor", "--exit-zero").exit());
  }

  @Test
  void fixMendsAllThatNeedsNoChoiceOnceAndForAll() throws IOException {
    computer.holding(
        "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n",
        "# mine\n"
            + "[work]\n"
            + "region = us-east1 \n\n"
            + "[profile other]\n"
            + "region = eu-west-1\n"
            + "output = json\n");
    mode("rw-r--r--");
    Ran ran = computer.run("doctor", "--fix", "--yes").works();
    assertTrue(ran.out().contains("FIXED  work"), ran.out());
    assertEquals("[work]\n" + KEYS, Computer.read(computer.credentials()));
    assertEquals(
        "# mine\n[profile work]\nregion = us-east-1\n\n[profile other]\nregion = eu-west-1\n"
            + "output = json\n",
        Computer.read(computer.config()).replace("us-east-1 \n", "us-east-1\n"));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(computer.credentials())));
    var mended = computer.everything();
    computer.run("doctor", "--fix", "--yes").works();
    assertEquals(mended, computer.everything(), "twice is once");
  }

  @Test
  void undoBringsBackTheLinesAndThePermissions() throws IOException {
    String credentials = "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n";
    computer.holding(credentials, "[profile work]\nregion = eu-west-1\n");
    mode("rw-r--r--");
    computer.run("doctor", "--fix", "--yes").works();
    computer.run("undo", "--yes").works();
    assertEquals(credentials, Computer.read(computer.credentials()));
    assertEquals(
        "rw-r--r--",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(computer.credentials())));
  }

  @Test
  void withoutAYesNothingIsFixed() {
    computer.holding("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    computer.run("doctor", "--fix").refuses(2, "--yes");
    assertEquals("[work]\nregion = eu-west-1\n", Computer.read(computer.config()));
  }

  @Test
  void aDryRunShowsWhatWouldChange() {
    computer.holding("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    Ran ran = computer.run("doctor", "--fix", "--dry-run", "--exit-code");
    assertEquals(10, ran.exit(), ran.out() + ran.err());
    assertTrue(ran.out().contains("[profile work]"), ran.out());
    assertEquals("[work]\nregion = eu-west-1\n", Computer.read(computer.config()));
  }

  @Test
  void onlyAndSkipChooseTheProblems() {
    computer.holding(
        "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n",
        "[profile work]\nregion = x y\n");
    assertTrue(computer.run("doctor", "--only", "AW203").out().contains("Session token left over"));
    assertFalse(computer.run("doctor", "--only", "203").out().contains("Region"));
    assertFalse(computer.run("doctor", "--skip", "AW203").out().contains("Session token"));
    assertEquals(0, computer.run("doctor", "--env").exit());
  }

  @Test
  void aProfileThatIsNotThereIsAMisspelling() {
    computer.holding("[work]\n" + KEYS, "");
    computer.run("doctor", "wrok").refuses(2, "Did you mean \"work\"?");
  }

  @Test
  void jsonTellsTheSameAndNoSecret() {
    computer.holding(
        "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n", "[work]\nregion = eu-west-1\n");
    Ran ran = computer.run("doctor", "--json");
    JsonObject json = ran.json();
    assertEquals("awsmith/1", json.get("schema").getAsString());
    assertEquals(1, json.get("exit_code").getAsInt());
    JsonObject finding = json.getAsJsonArray("findings").get(0).getAsJsonObject();
    for (String key : new String[] {"code", "severity", "where", "title", "why", "evidence"}) {
      assertTrue(finding.has(key), key);
    }
    JsonObject fix = finding.getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertTrue(fix.get("auto").getAsBoolean());
    assertTrue(json.has("looked_at"));
    for (String out : new String[] {ran.out(), computer.run("doctor").out()}) {
      assertFalse(out.contains(SECRET) || out.contains(TOKEN) || out.contains(ID), out);
    }
  }

  @Test
  void programsGetARowForEach() {
    computer.holding("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    String row = computer.run("doctor", "--plain").out().lines().findFirst().orElseThrow();
    assertTrue(row.startsWith("AW105\terror\t"), row);
    assertTrue(row.endsWith("\tautomatic"), row);
  }

  @Test
  void whatIsIgnoredIsLeftOutWithItsReasonUntilItIsHeeded() {
    computer.holding("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    String id = finding().get("id").getAsString();
    Ran ran = computer.run("doctor", "--ignore", id, "--reason", "a\ttest server").works();
    assertTrue(ran.out().contains("1 problem.  1 ignored."), ran.out());
    assertFalse(ran.out().contains("must be [profile work]"), ran.out());
    assertTrue(finding().get("ignored").getAsBoolean());
    assertEquals("a test server", finding().get("ignored_reason").getAsString());
    computer.run("doctor", "--fix", "--yes").works();
    assertEquals("[work]\nregion = eu-west-1\n", Computer.read(computer.config()));
    assertEquals(1, computer.run("doctor", "--heed", id).exit());
    computer.run("doctor", "--ignore", "everything").refuses(2, "is not the ID of a problem");
  }

  @Test
  void whatIsIgnoredComesBackWhenTheLineSaysSomethingElse() {
    computer.holding("[work]\n" + KEYS, "[profile work]\nregion = us-east1\n");
    computer.run("doctor", "--ignore", finding().get("id").getAsString()).works();
    computer.holding("[work]\n" + KEYS, "\n\n[profile work]\nregion = us-east1\n");
    computer.run("doctor").works();
    computer.holding("[work]\n" + KEYS, "[profile work]\nregion = us-west1\n");
    assertEquals(1, computer.run("doctor").exit());
  }

  private JsonObject finding() {
    return computer
        .run("doctor", "--json")
        .json()
        .getAsJsonArray("findings")
        .get(0)
        .getAsJsonObject();
  }
}
