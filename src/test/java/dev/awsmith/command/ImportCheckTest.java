package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Propagation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What AWS says of keys that are imported, or nobody. */
class ImportCheckTest {
  private static final String WHO = "GetCallerIdentity";
  @AutoClose private final Computer computer;

  ImportCheckTest(@TempDir Path home) {
    computer = new Computer(home);
  }

  @Test
  void rootKeysNeedTheAccountNumber() {
    String root = computer.sample("Keys of the root user");

    computer.imports(root, "-p", "root", "--yes").refuses(2, "--confirm");
    computer
        .imports(root, "-p", "root", "--yes", "--confirm", "111122223333")
        .refuses(2, "--confirm");

    assertEquals(0, computer.imports(root, "-p", "root", "--yes", "--confirm", account()).exit());
  }

  @Test
  void aKeyThatWasJustMadeIsWaitedFor() {
    AccessKey made = computer.aws.aws().account().user("dev-ben").createKey();
    computer.aws.aws().propagate(Propagation.afterRequests(1));
    String answer =
        """
        {"AccessKey":
          {"AccessKeyId": "%s", "SecretAccessKey": "%s", "CreateDate": "%s"}}
        """
            .formatted(made.id().value(), made.credentials().secret().reveal(), made.created());

    Ran ran = computer.imports(answer, "-p", "work", "--yes");

    assertEquals(0, ran.exit(), ran::err);
    assertTrue(Computer.read(computer.credentials()).contains(made.id().value()));
  }

  @Test
  void offlineAsksNobodyAndSaysSo() {
    Ran ran = computer.imports(computer.csv(), "-p", "work", "--offline", "--yes");

    assertEquals(0, ran.exit());
    assertTrue(ran.out().contains("NOT CHECKED with AWS"), ran.out());
    assertEquals(List.of(), computer.aws.aws().requests());
  }

  @Test
  void whatAwsDeniesOrNobodyAnswersHasItsOwnExitCode() {
    computer.aws.aws().faults().next(WHO, Fault.refusal("AccessDenied"), Fault.portal());
    assertEquals(6, computer.imports(computer.csv(), "-p", "work", "--yes").exit());
    assertEquals(
        5,
        computer.imports(computer.csv(), "-p", "work", "--yes").exit(),
        "a captive portal is not AWS");

    computer.with("AWS_ENDPOINT_URL", "http://127.0.0.1:1");
    computer
        .imports(computer.csv(), "-p", "work", "--yes", "--timeout", "2s")
        .refuses(5, "reach AWS");
    assertEquals("", Computer.read(computer.credentials()));
  }

  @Test
  void aRefusalAfterSavingTellsThatItIsSaved() {
    Fault none = new Fault.None();
    computer.aws.aws().faults().next(WHO, none, Fault.refusal("InvalidClientTokenId"));

    Ran ran = computer.imports(computer.csv(), "-p", "work", "--yes");

    ran.refuses(3, "Saved, but");
    assertTrue(ran.err().contains("awsmith undo"), ran.err());
    assertTrue(Computer.read(computer.credentials()).contains("[work]"));
  }

  @Test
  void aRefusalAfterSavingTellsScriptsWhatWasSaved() {
    Fault none = new Fault.None();
    computer.aws.aws().faults().next(WHO, none, Fault.refusal("InvalidClientTokenId"));

    JsonObject json = computer.imports(computer.csv(), "-p", "work", "--yes", "--json").json();

    assertFalse(json.get("ok").getAsBoolean());
    assertEquals(3, json.get("exit_code").getAsInt());
    assertTrue(json.getAsJsonObject("error").get("title").getAsString().startsWith("Saved, but"));
    assertEquals(2, json.getAsJsonArray("changes").size());
    assertFalse(json.get("backup").getAsString().isEmpty());
    assertFalse(json.get("dry_run").getAsBoolean());
  }

  private String account() {
    return computer.aws.goodKey().id().account().orElseThrow().digits();
  }
}
