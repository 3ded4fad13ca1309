package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import dev.awsmith.Computer.Ran;
import dev.awsmith.practice.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the keys of an import come from, and what becomes of the file they were in. */
class ImportSourceTest {
  @AutoClose private final Computer computer;
  private final Path source;

  ImportSourceTest(@TempDir Path home) {
    computer = new Computer(home);
    source = home.resolve("Downloads/anna_accessKeys.csv");
    computer.holding(source, computer.csv());
  }

  @Test
  void aSecretComesByStandardInputFileOrVariable() {
    String id = computer.aws.goodKey().id().value();
    String secret = computer.aws.goodKey().secret().reveal();
    String file = holding("secret.txt", secret + "\n");
    computer.with("MY_SECRET", secret);

    assertAll(
        () -> computer.fed(secret, separately(id, "--secret-stdin")).works(),
        () -> computer.run(separately(id, "--secret-file", file, "-p", "b")).works(),
        () -> computer.run(separately(id, "--secret-env", "MY_SECRET", "-p", "c")).works(),
        () -> computer.run(separately(id, "--secret-env", "NO")).refuses(2, "--secret-file"));
  }

  @Test
  void aTokenComesByFile() {
    String secret = holding("secret.txt", computer.aws.goodKey().secret().reveal());
    String token = holding("token.txt", "IQoJb3JpZ2luX2VjEXAMPLE");

    String[] words =
        separately("ASIARZPUZDIKIUFISP2V", "--secret-file", secret, "--token-file", token);
    Ran ran = computer.run(Computer.words(words, "--no-check")).works();

    assertTrue(
        Computer.read(computer.credentials())
            .contains("aws_session_token = IQoJb3JpZ2luX2VjEXAMPLE\n"));
    assertTrue(ran.out().contains("NOT CHECKED with AWS"));
  }

  @Test
  void theSourceIsDeletedOnlyAfterAwsAcceptedTheKeysFromTheirNewPlace() {
    assertEquals(0, deleting("-p", "dry", "--dry-run").exit());
    answering(Fault.refusal("AccessDenied"));
    assertEquals(6, deleting("-p", "no").exit());
    answering(new Fault.None(), Fault.refusal("InvalidClientTokenId"));
    assertEquals(3, deleting("-p", "late").exit());
    deleting("-p", "blind", "--no-check").refuses(1, "not checked with AWS");
    assertTrue(Files.exists(source));

    Ran ran = deleting("-p", "work").works();
    assertTrue(ran.out().contains("Deleted ~/Downloads/anna_accessKeys.csv."), ran.out());
    assertFalse(Files.exists(source));
  }

  @Test
  void aSourceThatHoldsMoreOrCannotBeDeletedIsKept() {
    computer.holding(source, computer.csv() + "\n" + computer.sample("A key that is 87 days old"));

    JsonObject json = deleting("--which", "1", "-p", "work", "--json").json();

    assertFalse(json.get("ok").getAsBoolean());
    assertEquals(1, json.get("exit_code").getAsInt());
    assertFalse(json.getAsJsonObject("source").get("deleted").getAsBoolean());
    assertTrue(json.getAsJsonObject("error").get("title").getAsString().contains("other keys too"));
    assertEquals(2, json.getAsJsonArray("changes").size());
    assertTrue(Files.exists(source));
    computer.fed(computer.csv(), "import", "-", "--delete-source", "--yes").refuses(2, "FILE");
  }

  @Test
  void aSourceThatIsDeletedIsToldToScripts() {
    JsonObject json = deleting("-p", "work", "--json").json();

    assertTrue(json.get("ok").getAsBoolean());
    assertTrue(json.getAsJsonObject("source").get("deleted").getAsBoolean());
    assertEquals(source.toString(), json.getAsJsonObject("source").get("file").getAsString());
  }

  private String holding(String name, String text) {
    Path file = computer.home.resolve(name);
    computer.holding(file, text);
    return file.toString();
  }

  private void answering(Fault... faults) {
    computer.aws.aws().faults().next("GetCallerIdentity", faults);
  }

  private Ran deleting(String... options) {
    String[] words = {"import", source.toString(), "-r", "eu-west-1", "--delete-source", "--yes"};
    return computer.run(Computer.words(words, options));
  }

  private static String[] separately(String id, String... options) {
    String[] words = {"import", "--access-key-id", id, "-r", "eu-west-1", "--yes"};
    return Computer.words(words, options);
  }
}
