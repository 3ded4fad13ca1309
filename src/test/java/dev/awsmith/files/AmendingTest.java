package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmendingTest {
  private static final String START = "# mine\nexport AWS_PROFILE=work\nalias ll='ls -l'\n";
  private static final Amendment.Line REMARK =
      new Amendment.Line(
          "~/.bashrc", 2, "export AWS_PROFILE=work", "# export AWS_PROFILE=work", "", "");
  private static final Amendment.Mode PRIVATE =
      new Amendment.Mode("~/.aws/credentials", "0644", "0600");

  @TempDir Path home;
  private Sandbox sandbox;
  private Path start;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
    start = home.resolve(".bashrc");
    Sandbox.put(start, START);
  }

  private WriteOutcome write(List<Change> changes, Amendment... amendments) {
    return sandbox.disk().write(changes, List.of(amendments), "Mended", notice -> {});
  }

  private String backup(WriteOutcome outcome) {
    return assertInstanceOf(WriteOutcome.Written.class, outcome).backup();
  }

  private UndoPlan listed(String id) {
    return sandbox.disk().backups().stream()
        .filter(backup -> backup.id().equals(id))
        .findFirst()
        .orElseThrow()
        .undo();
  }

  @Test
  void aLineBecomesAnotherAndTheRestStays() throws IOException {
    Sandbox.mode(start, "rw-r--r--");
    String id = backup(write(List.of(), REMARK));
    assertEquals(START.replace("export", "# export"), Files.readString(start));
    assertEquals("rw-r--r--", Sandbox.mode(start));
    assertEquals(List.of("~/.bashrc"), sandbox.disk().backups().getFirst().files());
    assertInstanceOf(UndoPlan.Ready.class, listed(id));
  }

  @Test
  void allOfItIsUndoneTogether() throws IOException {
    Sandbox.mode(sandbox.credentials, "rw-r--r--");
    Change change = sandbox.append(CONFIG, "[profile a]\n");
    String id = backup(write(List.of(change), REMARK, PRIVATE));
    assertEquals("rw-------", Sandbox.mode(sandbox.credentials));
    UndoPlan.Ready way = assertInstanceOf(UndoPlan.Ready.class, sandbox.disk().undoPlan(id));
    backup(write(way.changes(), way.amendments().toArray(Amendment[]::new)));
    assertEquals(START, Files.readString(start));
    assertEquals("rw-r--r--", Sandbox.mode(sandbox.credentials));
    assertEquals("[profile old]\nregion = eu-west-1\n", Files.readString(sandbox.config));
    assertEquals(new UndoPlan.AlreadyUndone(), listed(id));
  }

  @Test
  void aLineThatIsNoLongerThereStopsEverything() throws IOException {
    Files.writeString(start, "# another program was here\n");
    WriteOutcome outcome = write(List.of(sandbox.append(CONFIG, "[profile a]\n")), REMARK);
    assertInstanceOf(WriteOutcome.WriteFailed.class, outcome);
    assertEquals("[profile old]\nregion = eu-west-1\n", Files.readString(sandbox.config));
    assertEquals(List.of(), sandbox.disk().backups());
  }

  @Test
  void whereOneCannotBeMadeThoseBeforeItAreTakenBack() throws IOException {
    Files.createLink(home.resolve("second-name"), start);
    Sandbox.mode(sandbox.credentials, "rw-r--r--");
    assertInstanceOf(WriteOutcome.WriteFailed.class, write(List.of(), PRIVATE, REMARK));
    assertEquals("rw-r--r--", Sandbox.mode(sandbox.credentials));
    assertEquals(START, Files.readString(start));
  }

  @Test
  void aFileGetsItsNameOnlyWhereNothingHasIt() throws IOException {
    Path twin = sandbox.aws.resolve("credentials.txt");
    Sandbox.put(twin, "[a]\n");
    Amendment.Move move =
        new Amendment.Move("~/.aws/credentials.txt", sandbox.credentials.toString());
    assertInstanceOf(WriteOutcome.WriteFailed.class, write(List.of(), move));
    Files.delete(sandbox.credentials);
    backup(write(List.of(), move));
    assertEquals("[a]\n", Files.readString(sandbox.credentials));
    assertTrue(Files.notExists(twin));
  }

  @Test
  void whatIsDoneAlreadyIsNotWritten() throws IOException {
    assertEquals("", backup(write(List.of(), PRIVATE)));
  }
}
