package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {
  private static final String OLD = "[profile old]\nregion = eu-west-1\n";
  private static final String A = "\n[profile a]\nregion = us-east-1\n";
  private static final String B = "\n[profile b]\nregion = us-east-2\n";
  @TempDir Path home;
  private Sandbox sandbox;
  private int writes;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
  }

  private String write(Change... changes) {
    Instant later = Sandbox.NOW.plusSeconds(writes++);
    WriteOutcome outcome = Sandbox.write(sandbox.disk(later), changes);
    return assertInstanceOf(WriteOutcome.Written.class, outcome).backup();
  }

  private String write(List<Change> changes) {
    return write(changes.toArray(Change[]::new));
  }

  private UndoPlan listed(String id) {
    return sandbox.disk().backups().stream()
        .filter(backup -> backup.id().equals(id))
        .findFirst()
        .orElseThrow()
        .undo();
  }

  private List<Change> ready(String id) {
    return assertInstanceOf(UndoPlan.Ready.class, sandbox.disk().undoPlan(id)).changes();
  }

  private UndoPlan.ChangedSince changedSince(String id) {
    return assertInstanceOf(UndoPlan.ChangedSince.class, sandbox.disk().undoPlan(id));
  }

  @Test
  void aChangeOfBothFilesIsUndoneAndTheUndoToo() throws IOException {
    String id = write(sandbox.append(CREDENTIALS, "[a]\n"), sandbox.append(CONFIG, A));
    assertInstanceOf(UndoPlan.Ready.class, listed(id));

    String undo = write(ready(id));

    assertEquals(OLD, Files.readString(sandbox.config));
    assertEquals(new UndoPlan.AlreadyUndone(), listed(id));
    assertEquals(new UndoPlan.AlreadyUndone(), sandbox.disk().undoPlan(id));

    write(ready(undo));

    assertEquals(OLD + A, Files.readString(sandbox.config));
    assertTrue(Files.readString(sandbox.credentials).endsWith("[a]\n"));
    assertInstanceOf(UndoPlan.Ready.class, listed(id));
  }

  @Test
  void undoingTheMakingOfAFileRemovesItUnlessSomeoneElseChangedIt() throws IOException {
    Files.delete(sandbox.config);
    String id = write(sandbox.append(CONFIG, A));
    Files.writeString(sandbox.config, A + B);
    assertEquals(List.of(), changedSince(id).whole());
    Files.writeString(sandbox.config, A);

    String undo = write(ready(id));

    assertTrue(Files.notExists(sandbox.config));
    write(ready(undo));
    assertEquals(A, Files.readString(sandbox.config));
  }

  @Test
  void anEarlierChangeAloneIsUndoneWhereALaterOneDoesNotTouchIt() throws IOException {
    String id = write(sandbox.append(CONFIG, A));
    write(sandbox.append(CONFIG, B));
    assertEquals(3, changedSince(id).lines());

    write(changedSince(id).onlyThis());

    assertEquals(OLD + B, Files.readString(sandbox.config));
  }

  @Test
  void theWholeFileCanBePutBack() throws IOException {
    String id = write(sandbox.append(CONFIG, A));
    write(sandbox.append(CONFIG, B));

    write(changedSince(id).whole());

    assertEquals(OLD, Files.readString(sandbox.config));
  }

  @Test
  void aChangeWhoseLinesWereChangedAgainCannotBeUndoneAlone() {
    String id = write(sandbox.change(CONFIG, text -> text.replace("eu-west-1", "eu-west-2")));
    write(sandbox.change(CONFIG, text -> text.replace("eu-west-2", "eu-west-3")));

    assertEquals(List.of(), changedSince(id).onlyThis());
    assertEquals(1, changedSince(id).lines());
  }

  @Test
  void backupsAreTheirOwnersAloneAndTheNewestComesFirst() throws IOException {
    String first = write(sandbox.append(CONFIG, A));
    String second = write(sandbox.append(CONFIG, B));

    assertEquals(
        List.of(second, first), sandbox.disk().backups().stream().map(Backup::id).toList());
    assertEquals("Profile \"new\" added", sandbox.disk().backups().get(0).summary());
    try (Stream<Path> all = Files.walk(sandbox.locations.state())) {
      for (Path path : all.toList()) {
        assertTrue(Sandbox.mode(path).endsWith("------"), path + " is open to others");
      }
    }
  }

  @Test
  void twoChangesInOneSecondHaveNamesOfTheirOwn() {
    sandbox.write(sandbox.append(CONFIG, A));

    assertEquals(
        new WriteOutcome.Written("2026-03-04T10-12-09-2", List.of(CONFIG)),
        sandbox.write(sandbox.append(CONFIG, B)));
  }

  @Test
  void twentyBackupsAreKeptForEverAndOthersForNinetyDays() {
    for (int i = 0; i < 22; i++) {
      write(sandbox.append(CONFIG, "# " + i + "\n"));
    }
    assertEquals(22, sandbox.disk().backups().size());

    Disk later = sandbox.disk(Sandbox.NOW.plus(Duration.ofDays(91)));
    Sandbox.write(later, sandbox.append(CONFIG, "# later\n"));

    assertEquals(20, sandbox.disk().backups().size());
  }

  @Test
  void aBackupThatACrashLeftHalfMadeIsSweptLater() throws IOException {
    Path backups = sandbox.locations.state().resolve("backups");
    Path old = Files.createDirectories(backups.resolve("old"));
    Path fresh = Files.createDirectory(backups.resolve("fresh"));
    Files.writeString(old.resolve("config.before"), OLD);
    FileTime longAgo = FileTime.from(Sandbox.NOW.minus(Duration.ofHours(2)));
    Files.setLastModifiedTime(old, longAgo);

    write(sandbox.append(CONFIG, A));

    assertTrue(Files.notExists(old));
    assertTrue(Files.exists(fresh));
  }

  @Test
  void withoutAStateFolderBackupsLieBesideTheFiles() throws IOException {
    Files.writeString(home.resolve(".local"), "not a folder");

    String id = write(sandbox.append(CONFIG, A));

    assertTrue(Files.exists(sandbox.aws.resolve(".awsmith/backups").resolve(id)));
    assertInstanceOf(UndoPlan.Ready.class, listed(id));
  }

  @Test
  void aDamagedBackupSaysSo() throws IOException {
    String id = write(sandbox.append(CONFIG, A));
    Files.writeString(
        sandbox.locations.state().resolve("backups").resolve(id).resolve("config.before"), "torn");

    assertInstanceOf(UndoPlan.Impossible.class, sandbox.disk().undoPlan(id));
    assertInstanceOf(UndoPlan.Impossible.class, listed(id));
  }

  @Test
  void anIdThatIsNotThereIsNamed() {
    assertEquals(
        "x is no backup here. See the list: awsmith undo --list.",
        assertInstanceOf(UndoPlan.Impossible.class, sandbox.disk().undoPlan("x"))
            .obstacle()
            .sentence());
  }
}
