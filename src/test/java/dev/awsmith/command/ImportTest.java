package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import dev.awsmith.practice.Sample;
import dev.awsmith.profile.Credentials;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that a command gives become a profile, or are refused with a reason. */
class ImportTest {
  @AutoClose private final Computer computer;

  ImportTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @Test
  void aFileBecomesACheckedProfile() {
    Path csv = computer.home.resolve("Downloads/anna_accessKeys.csv");
    computer.holding(csv, computer.sample("A CSV file from the console"));

    Ran ran = computer.run("import", csv.toString(), "-p", "work", "-r", "eu-west-1", "--yes");

    assertEquals(0, ran.exit(), ran.err());
    assertEquals(
        "[work]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
            .formatted(good().id().value(), good().secret().reveal()),
        Computer.read(computer.credentials()));
    assertEquals("[profile work]\nregion = eu-west-1\n", Computer.read(computer.config()));
    assertTrue(ran.out().contains("Read back from disk and accepted by AWS: IAM user dev-anna"));
    assertTrue(ran.out().contains("export AWS_PROFILE=work"));
    assertEquals(2, computer.aws.aws().requests().size(), "AWS is asked before and after");
  }

  @Test
  void everySampleOfPracticeEndsAsItIsMeantTo() {
    List<Integer> ends = List.of(0, 0, 0, 0, 0, 0, 0, 3, 2, 0, 3, 3, 2, 3);
    List<Sample> samples = computer.aws.samples();

    assertAll(
        IntStream.range(0, samples.size())
            .mapToObj(
                i ->
                    () ->
                        assertEquals(
                            ends.get(i),
                            computer.imports(samples.get(i).text(), "-p", "s" + i, "--yes").exit(),
                            samples.get(i).title())));
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsWritten() {
    assertAll(
        () -> computer.run("import", "-r", "eu-west-1", "--yes").refuses(2, "FILE"),
        () -> computer.fed(computer.csv(), "import", "-", "--yes").refuses(2, "--region"),
        () -> computer.fed(computer.csv(), "import", "-", "-r", "eu-west-1").refuses(2, "--yes"),
        () ->
            computer
                .run("import", "--access-key-id", good().id().value(), "-r", "eu-west-1")
                .refuses(2, "--secret-file"),
        () ->
            computer
                .fed("x", "import", "--access-key-id", "AIDAX", "--secret-stdin")
                .refuses(2, "--access-key-id"));
    assertEquals("[]", computer.everything().keySet().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "us-east1|Did you mean us-east-1 (N. Virginia)?",
        "eu-west-1a|The Region is eu-west-1.",
        "global|no \"global\" Region",
        "nowhere|No Region \"nowhere\".",
      })
  void aRegionThatIsNoneIsRefusedWithTheOneThatWasMeant(String region, String words) {
    Ran ran = computer.fed(computer.csv(), "import", "-", "-p", "work", "-r", region, "--yes");

    ran.refuses(2, words);
    assertEquals("[]", computer.everything().keySet().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wo rk", "a]b", "a#b", "", "profile work", "a\nb"})
  void aNameThatToolsCannotReadIsRefused(String name) {
    computer.imports(computer.csv(), "-p", name, "--yes").refuses(2, "--profile");
    assertEquals("[]", computer.everything().keySet().toString());
  }

  @Test
  void aDryRunShowsMaskedLinesAndWritesNothing() {
    Ran ran = computer.imports(computer.csv(), "-p", "work", "--dry-run");

    assertEquals(0, ran.exit());
    assertTrue(ran.out().contains("[work]"), ran.out());
    assertTrue(ran.out().contains(good().id().masked()));
    assertFalse(ran.out().contains(good().secret().reveal()));
    assertEquals("[]", computer.everything().keySet().toString());
    assertEquals(
        10, computer.imports(computer.csv(), "-p", "work", "--dry-run", "--exit-code").exit());
  }

  @Test
  void aSecondImportOfTheSameHasNothingToDo() {
    computer.imports(computer.csv(), "-p", "work", "--yes");
    var before = computer.everything();

    Ran ran = computer.imports(computer.csv(), "-p", "work", "--yes");
    JsonObject json = computer.imports(computer.csv(), "-p", "work", "--yes", "--json").json();

    assertEquals(0, ran.exit());
    assertEquals("Nothing to do: the files say this already.\n", ran.out());
    assertFalse(json.get("dry_run").getAsBoolean());
    assertEquals(0, json.getAsJsonArray("changes").size());
    assertEquals(
        0, computer.imports(computer.csv(), "-p", "work", "--dry-run", "--exit-code").exit());
    assertEquals(before, computer.everything());
  }

  @Test
  void theDefaultProfileCanHaveTheKeysToo() {
    computer.imports(computer.csv(), "-p", "work", "--default", "--yes");

    assertTrue(Computer.read(computer.credentials()).contains("[default]"));
    assertTrue(Computer.read(computer.config()).contains("[default]\nregion = eu-west-1"));
  }

  @Test
  void severalSetsOfKeysNeedAChoice() {
    String two =
        computer.sample("A profile from another computer")
            + "\n"
            + computer.sample("A key that is 87 days old");

    computer.imports(two, "--yes").refuses(2, "--which");
    computer.imports(two, "--which", "9", "--yes").refuses(2, "--which");
    computer.imports(two, "--which", "x", "--yes").refuses(2, "--which");
    assertEquals(0, computer.imports(two, "--which", "2", "--yes").exit());
    assertTrue(Computer.read(computer.credentials()).startsWith("[ci]"));
  }

  @Test
  void bytesThatAreNoTextAreRefusedInOneSentence() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);

    computer.fed(noise, "import", "-", "--yes").refuses(2, "could not find AWS keys");
    computer.fed("x".repeat(2 << 20), "import", "-", "--yes").refuses(7, "1 MiB");
    byte[] utf16 = computer.csv().getBytes(StandardCharsets.UTF_16);
    assertEquals(
        0, computer.fed(utf16, "import", "-", "-p", "wide", "-r", "eu-west-1", "--yes").exit());
  }

  private Credentials good() {
    return computer.aws.goodKey();
  }
}
