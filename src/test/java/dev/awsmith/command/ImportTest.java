package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Sample;
import dev.awsmith.profile.Credentials;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
  private static final String WHO = "GetCallerIdentity";

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
  void aFileBecomesACheckedProfile() {
    Path csv = home.resolve("Downloads/anna_accessKeys.csv");
    computer.holding(csv, sample("A CSV file from the console"));

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
                            imported(samples.get(i).text(), "-p", "s" + i, "--yes").exit(),
                            samples.get(i).title())));
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsWritten() {
    assertAll(
        () -> computer.run("import", "-r", "eu-west-1", "--yes").refuses(2, "FILE"),
        () -> computer.fed(csv(), "import", "-", "--yes").refuses(2, "--region"),
        () -> computer.fed(csv(), "import", "-", "-r", "eu-west-1").refuses(2, "--yes"),
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
    Ran ran = computer.fed(csv(), "import", "-", "-p", "work", "-r", region, "--yes");

    ran.refuses(2, words);
    assertEquals("[]", computer.everything().keySet().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wo rk", "a]b", "a#b", "", "profile work", "a\nb"})
  void aNameThatToolsCannotReadIsRefused(String name) {
    imported(csv(), "-p", name, "--yes").refuses(2, "--profile");
    assertEquals("[]", computer.everything().keySet().toString());
  }

  @Test
  void aDryRunShowsMaskedLinesAndWritesNothing() {
    Ran ran = imported(csv(), "-p", "work", "--dry-run");

    assertEquals(0, ran.exit());
    assertTrue(ran.out().contains("[work]"), ran.out());
    assertTrue(ran.out().contains(good().id().masked()));
    assertFalse(ran.out().contains(good().secret().reveal()));
    assertEquals("[]", computer.everything().keySet().toString());
    assertEquals(10, imported(csv(), "-p", "work", "--dry-run", "--exit-code").exit());
  }

  @Test
  void aSecondImportOfTheSameHasNothingToDo() {
    imported(csv(), "-p", "work", "--yes");
    var before = computer.everything();

    Ran ran = imported(csv(), "-p", "work", "--yes");
    JsonObject json = imported(csv(), "-p", "work", "--yes", "--json").json();

    assertEquals(0, ran.exit());
    assertEquals("Nothing to do: the files say this already.\n", ran.out());
    assertFalse(json.get("dry_run").getAsBoolean());
    assertEquals(0, json.getAsJsonArray("changes").size());
    assertEquals(0, imported(csv(), "-p", "work", "--dry-run", "--exit-code").exit());
    assertEquals(before, computer.everything());
  }

  @Test
  void aTakenNameNeedsADecision() {
    imported(csv(), "-p", "work", "--yes");
    String other = sample("A key that is 87 days old");
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");

    imported(other, "-p", "work", "--yes").refuses(2, "--merge");
    Ran banana = imported(other, "-p", "work", "--merge", "banana", "--yes");
    assertEquals(2, banana.exit());
    assertTrue(banana.err().contains("replace, rename, skip, fail"), banana.err());
    assertEquals(0, imported(other, "-p", "work", "--merge", "rename", "--yes").exit());

    assertTrue(Computer.read(computer.credentials()).contains("[work-2]"));
    assertTrue(Computer.read(computer.credentials()).contains("AKIARZPUZDIKIUFISP2V"));
    assertEquals(0, imported(other, "-p", "work", "--merge", "replace", "--yes").exit());
    assertFalse(Computer.read(computer.credentials()).contains("AKIARZPUZDIKIUFISP2V"));
  }

  @Test
  void aTakenNameCanBeSkippedOrFailTheRun() {
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");
    var before = computer.everything();

    JsonObject skipped = imported(csv(), "-p", "work", "--merge", "skip", "--json").json();
    assertTrue(skipped.get("ok").getAsBoolean());
    assertTrue(skipped.get("skipped").getAsBoolean());
    assertEquals(0, skipped.getAsJsonArray("changes").size());
    assertTrue(imported(csv(), "-p", "work", "--merge", "skip").out().contains("left as it is"));

    imported(csv(), "-p", "work", "--merge", "fail", "--yes").refuses(9, "there already");
    assertEquals(
        9,
        imported(csv(), "-p", "work", "--merge", "fail", "--json")
            .json()
            .get("exit_code")
            .getAsInt());
    assertEquals(before, computer.everything());
    assertEquals(0, imported(csv(), "-p", "new", "--merge", "fail", "--yes").exit());
    assertEquals(0, imported(csv(), "-p", "new2", "--merge", "skip", "--yes").exit());
    assertEquals(0, imported(csv(), "-p", "new3", "--default", "--merge", "fail", "--yes").exit());
    imported(csv(), "-p", "new4", "--default", "--merge", "fail", "--yes")
        .refuses(9, "\"default\"");
  }

  @Test
  void theSourceIsDeletedOnlyAfterAwsAcceptedTheKeysFromTheirNewPlace() {
    Path source = home.resolve("Downloads/anna_accessKeys.csv");
    String[] options = {"import", source.toString(), "-r", "eu-west-1", "--delete-source", "-p"};
    computer.holding(source, csv());

    assertEquals(0, computer.run(with(options, "dry", "--dry-run")).exit());
    computer.aws.aws().faults().next(WHO, refusal("AccessDenied"));
    assertEquals(6, computer.run(with(options, "no", "--yes")).exit());
    computer.aws.aws().faults().next(WHO, new Fault.None(), refusal("InvalidClientTokenId"));
    assertEquals(3, computer.run(with(options, "late", "--yes")).exit());
    computer.run(with(options, "blind", "--yes", "--no-check")).refuses(1, "not checked with AWS");
    assertTrue(Files.exists(source));

    Ran ran = computer.run(with(options, "work", "--yes"));
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(ran.out().contains("Deleted ~/Downloads/anna_accessKeys.csv."), ran.out());
    assertFalse(Files.exists(source));
  }

  @Test
  void aSourceThatHoldsMoreOrCannotBeDeletedIsKept() {
    Path two = home.resolve("two.txt");
    computer.holding(two, csv() + "\n" + sample("A key that is 87 days old"));

    JsonObject json =
        computer
            .run(
                "import",
                two.toString(),
                "--which",
                "1",
                "-r",
                "eu-west-1",
                "-p",
                "work",
                "--delete-source",
                "--yes",
                "--json")
            .json();

    assertFalse(json.get("ok").getAsBoolean());
    assertEquals(1, json.get("exit_code").getAsInt());
    assertFalse(json.getAsJsonObject("source").get("deleted").getAsBoolean());
    assertTrue(json.getAsJsonObject("error").get("title").getAsString().contains("other keys too"));
    assertEquals(2, json.getAsJsonArray("changes").size());
    assertTrue(Files.exists(two));
    computer.fed(csv(), "import", "-", "--delete-source", "--yes").refuses(2, "FILE");
  }

  @Test
  void aSourceThatIsDeletedIsToldToScripts() {
    Path source = home.resolve("keys.csv");
    computer.holding(source, csv());

    JsonObject json =
        computer
            .run(
                "import",
                source.toString(),
                "-r",
                "eu-west-1",
                "-p",
                "work",
                "--delete-source",
                "--yes",
                "--json")
            .json();

    assertTrue(json.get("ok").getAsBoolean());
    assertTrue(json.getAsJsonObject("source").get("deleted").getAsBoolean());
    assertEquals(source.toString(), json.getAsJsonObject("source").get("file").getAsString());
  }

  @Test
  void aProfileOfAnotherKindIsNotGivenKeysWhateverTheFlags() {
    String config = "[profile work]\nsso_session = acme\nsso_account_id = 111122223333\n";
    computer.holding(computer.config(), config);

    imported(csv(), "-p", "work", "--merge", "replace", "--yes").refuses(2, "another way");
    computer.holding(computer.config(), config.replace("profile work", "default"));
    imported(csv(), "-p", "new", "--default", "--yes").refuses(2, "another way");

    assertEquals("", Computer.read(computer.credentials()));
  }

  @Test
  void rootKeysNeedTheAccountNumber() {
    String root = sample("Keys of the root user");

    imported(root, "-p", "root", "--yes").refuses(2, "--confirm");
    imported(root, "-p", "root", "--yes", "--confirm", "111122223333").refuses(2, "--confirm");

    assertEquals(0, imported(root, "-p", "root", "--yes", "--confirm", account()).exit());
  }

  @Test
  void severalSetsOfKeysNeedAChoice() {
    String two =
        sample("A profile from another computer") + "\n" + sample("A key that is 87 days old");

    imported(two, "--yes").refuses(2, "--which");
    imported(two, "--which", "9", "--yes").refuses(2, "--which");
    imported(two, "--which", "x", "--yes").refuses(2, "--which");
    assertEquals(0, imported(two, "--which", "2", "--yes").exit());
    assertTrue(Computer.read(computer.credentials()).startsWith("[ci]"));
  }

  @Test
  void aSecretComesByStandardInputFileOrVariable() {
    String id = good().id().value();
    String secret = good().secret().reveal();
    Path file = home.resolve("secret.txt");
    computer.holding(file, secret + "\n").with("MY_SECRET", secret);
    String[] options = {"import", "--access-key-id", id, "-r", "eu-west-1", "--yes", "-p"};

    assertAll(
        () -> assertEquals(0, computer.fed(secret, with(options, "a", "--secret-stdin")).exit()),
        () ->
            assertEquals(
                0, computer.run(with(options, "b", "--secret-file", file.toString())).exit()),
        () -> assertEquals(0, computer.run(with(options, "c", "--secret-env", "MY_SECRET")).exit()),
        () -> computer.run(with(options, "d", "--secret-env", "NO")).refuses(2, "--secret-file"));
  }

  @Test
  void aTokenComesByFile() {
    Credentials keys = computer.aws.goodKey();
    Path token = home.resolve("token.txt");
    computer.holding(token, "IQoJb3JpZ2luX2VjEXAMPLE");
    Path secret = home.resolve("secret.txt");
    computer.holding(secret, keys.secret().reveal());

    Ran ran =
        computer.run(
            "import",
            "--access-key-id",
            "ASIARZPUZDIKIUFISP2V",
            "--secret-file",
            secret.toString(),
            "--token-file",
            token.toString(),
            "-p",
            "tmp",
            "-r",
            "eu-west-1",
            "--no-check",
            "--yes");

    assertEquals(0, ran.exit(), ran.err());
    assertTrue(
        Computer.read(computer.credentials())
            .contains("aws_session_token = IQoJb3JpZ2luX2VjEXAMPLE\n"));
    assertTrue(ran.out().contains("NOT CHECKED with AWS"));
  }

  @Test
  void offlineAsksNobodyAndSaysSo() {
    Ran ran = imported(csv(), "-p", "work", "--offline", "--yes");

    assertEquals(0, ran.exit());
    assertTrue(ran.out().contains("NOT CHECKED with AWS"), ran.out());
    assertEquals(List.of(), computer.aws.aws().requests());
  }

  @Test
  void whatAwsDeniesOrNobodyAnswersHasItsOwnExitCode() {
    computer.aws.aws().faults().next(WHO, refusal("AccessDenied"), Fault.portal());
    assertEquals(6, imported(csv(), "-p", "work", "--yes").exit());
    assertEquals(5, imported(csv(), "-p", "work", "--yes").exit(), "a captive portal is not AWS");

    computer.with("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    imported(csv(), "-p", "work", "--yes", "--timeout", "2s").refuses(5, "reach AWS");
    assertEquals("", Computer.read(computer.credentials()));
  }

  @Test
  void aRefusalAfterSavingTellsThatItIsSaved() {
    Fault none = new Fault.None();
    computer.aws.aws().faults().next(WHO, none, refusal("InvalidClientTokenId"));

    Ran ran = imported(csv(), "-p", "work", "--yes");

    ran.refuses(3, "Saved, but");
    assertTrue(ran.err().contains("awsmith undo"), ran.err());
    assertTrue(Computer.read(computer.credentials()).contains("[work]"));
  }

  @Test
  void aRefusalAfterSavingTellsScriptsWhatWasSaved() {
    Fault none = new Fault.None();
    computer.aws.aws().faults().next(WHO, none, refusal("InvalidClientTokenId"));

    JsonObject json = imported(csv(), "-p", "work", "--yes", "--json").json();

    assertFalse(json.get("ok").getAsBoolean());
    assertEquals(3, json.get("exit_code").getAsInt());
    assertTrue(json.getAsJsonObject("error").get("title").getAsString().startsWith("Saved, but"));
    assertEquals(2, json.getAsJsonArray("changes").size());
    assertFalse(json.get("backup").getAsString().isEmpty());
    assertFalse(json.get("dry_run").getAsBoolean());
  }

  @Test
  void theDefaultProfileCanHaveTheKeysToo() {
    imported(csv(), "-p", "work", "--default", "--yes");

    assertTrue(Computer.read(computer.credentials()).contains("[default]"));
    assertTrue(Computer.read(computer.config()).contains("[default]\nregion = eu-west-1"));
  }

  @Test
  void bytesThatAreNoTextAreRefusedInOneSentence() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);

    computer.fed(noise, "import", "-", "--yes").refuses(2, "could not find AWS keys");
    computer.fed("x".repeat(2 << 20), "import", "-", "--yes").refuses(7, "1 MiB");
    byte[] utf16 = csv().getBytes(StandardCharsets.UTF_16);
    assertEquals(
        0, computer.fed(utf16, "import", "-", "-p", "wide", "-r", "eu-west-1", "--yes").exit());
  }

  private Ran imported(String text, String... more) {
    return computer.fed(text, with(new String[] {"import", "-", "-r", "eu-west-1"}, more));
  }

  private static Fault refusal(String code) {
    return new Fault.Refuse(Fault.Moment.BEFORE, 403, code, "No.");
  }

  private String csv() {
    return sample("A CSV file from the console");
  }

  private Credentials good() {
    return computer.aws.goodKey();
  }

  private String account() {
    return good().id().account().orElseThrow().digits();
  }

  private String sample(String title) {
    return computer.aws.samples().stream()
        .filter(sample -> sample.title().equals(title))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
