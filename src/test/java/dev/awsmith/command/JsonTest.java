package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
  @TempDir Path home;
  private Computer computer;

  @BeforeEach
  void begin() {
    computer = new Computer(home);
    computer
        .fed(
            computer.aws.samples().getFirst().text(),
            "import",
            "-",
            "-p",
            "work",
            "-r",
            "eu-west-1",
            "--yes")
        .works();
  }

  @AfterEach
  void end() {
    computer.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|list|active profiles",
        "0|show work|profile kind settings",
        "2|show nope|error",
        "0|check work|results",
        "0|check --all|results",
        "2|check nope|error",
        "9|check work --expect-account 111122223333|results",
        "0|explain ExpiredToken|error",
        "1|explain whatever|error",
        "0|region eu-west-2 -p work --yes|changes backup dry_run",
        "2|region nowhere -p work --yes|error",
        "2|region eu-west-2 -p work|error",
        "0|get region -p work|profile key value",
        "1|get nothing -p work|error",
        "0|set output json -p work --yes|changes backup dry_run",
        "0|set output json -p work --dry-run|changes dry_run",
        "10|set output json -p work --dry-run --exit-code|changes dry_run",
        "2|set|error",
        "0|unset region -p work --yes|changes backup dry_run",
        "0|rename work play --yes|changes backup dry_run",
        "0|copy work twin --yes|changes backup dry_run",
        "2|copy work work --yes|error",
        "0|remove work --yes|changes backup dry_run",
        "0|undo --list|changes",
        "0|undo --yes|changes backup undone warnings dry_run",
        "7|undo nope --yes|error",
        "7|import /nowhere|error",
        "2|import|error",
        "2|setup|error",
        "2|setup --kind sso|error",
        "2|import --bogus|error",
        "2|import --secret-access-key=TOPSECRET|error",
      })
  void standardOutputIsOneDocumentAndNothingElse(int exit, String words, String fields) {
    Ran ran = computer.run((words + " --json").split(" "));

    JsonObject document = ran.json();
    assertEquals(exit, ran.exit(), ran.out());
    assertEquals("awsmith/1", document.get("schema").getAsString());
    assertEquals(words.split(" ")[0], document.get("command").getAsString());
    assertEquals(exit, document.get("exit_code").getAsInt());
    assertEquals(exit == 0, document.get("ok").getAsBoolean());
    assertEquals("", ran.err());
    assertEquals(Set.of(fields.split(" ")), keys(document, "schema", "command", "ok", "exit_code"));
    assertFalse(ran.out().contains("TOPSECRET"));
    assertFalse(ran.out().contains(computer.aws.goodKey().secret().reveal()));
    assertFalse(ran.out().contains(computer.aws.goodKey().id().value()));
  }

  @Test
  void anImportTellsWhatWentInAndWhatCameOut() {
    JsonObject document =
        computer
            .fed(
                computer.aws.samples().get(2).text(),
                "import",
                "-",
                "-p",
                "new",
                "-r",
                "eu-west-1",
                "--yes",
                "--json")
            .works()
            .json();

    assertEquals("powershell", document.getAsJsonObject("input").get("format").getAsString());
    assertEquals(
        computer.aws.goodKey().id().account().orElseThrow().digits(),
        document.getAsJsonObject("identity").get("account").getAsString());
    JsonObject change = document.getAsJsonArray("changes").get(0).getAsJsonObject();
    assertEquals(computer.credentials().toString(), change.get("file").getAsString());
    assertEquals("modify", change.get("action").getAsString());
    assertEquals("0600", change.get("mode_after").getAsString());
    assertEquals(2, document.getAsJsonArray("next").size());
  }

  @Test
  void aRefusedCheckCarriesTheCodesOfAws() {
    computer.holding(
        computer.credentials(),
        "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");

    Ran ran = computer.run("check", "work", "--json");

    assertEquals(3, ran.exit());
    JsonObject error =
        ran.json().getAsJsonArray("results").get(0).getAsJsonObject().getAsJsonObject("error");
    assertEquals("InvalidClientTokenId", error.get("aws_code").getAsString());
    assertEquals(403, error.get("http_status").getAsInt());
    assertEquals("AW301", error.get("code").getAsString());
  }

  @Test
  void severalProfilesOfWhichOneFailsEndWithOne() {
    computer.holding(
        computer.credentials(),
        Computer.read(computer.credentials())
            + "[bad]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n");

    assertEquals(1, computer.run("check", "--all", "--json").exit());
    Ran plain = computer.run("check", "work", "bad", "--plain");
    assertEquals(1, plain.exit());
    assertEquals(
        Set.of("work OK", "bad FAILED"),
        Set.copyOf(
            plain
                .out()
                .lines()
                .map(line -> line.split("\t")[0] + " " + line.split("\t")[1])
                .toList()));
  }

  @Test
  void plainOutputIsOneRecordALine() {
    assertEquals(
        List.of("NAME\tKIND", "work\taccess_key"),
        computer
            .run("list", "--plain", "--header")
            .works()
            .out()
            .lines()
            .map(line -> String.join("\t", Arrays.copyOf(line.split("\t"), 2)))
            .toList());
    assertTrue(
        computer.run("show", "work", "--plain").works().out().contains("region\teu-west-1\t"));
  }

  private static Set<String> keys(JsonObject document, String... without) {
    Set<String> keys = new java.util.HashSet<>(document.keySet());
    keys.removeAll(List.of(without));
    return keys;
  }
}
