package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.Change;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Proof;
import dev.awsmith.ini.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {
  private static final String NEW = "[new]\nregion = eu-central-1\n";
  @TempDir Path home;
  private Sandbox sandbox;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
  }

  @Test
  void aChangeOfBothFilesIsOnTheDiskAndLeavesNothingLyingAbout() throws IOException {
    String before = Files.readString(sandbox.config);

    WriteOutcome outcome =
        sandbox.write(sandbox.append(CREDENTIALS, NEW), sandbox.append(CONFIG, NEW));

    assertEquals(
        new WriteOutcome.Written("2026-03-04T10-12-09", List.of(CREDENTIALS, CONFIG)), outcome);
    assertTrue(Files.readString(sandbox.credentials).endsWith(NEW));
    assertEquals(before + NEW, Files.readString(sandbox.config));
    assertEquals(List.of("config", "credentials"), sandbox.names());
  }

  @Test
  void editsAreWrittenAsPlanned() throws IOException {
    Section work = Section.profile("work");
    List<Change> changes =
        sandbox
            .open()
            .plan(
                List.of(
                    new Edit.Put(CONFIG, work, "region", "eu-central-1"),
                    new Edit.Put(CREDENTIALS, work, "aws_access_key_id", "AKIARZPUZDIKIUFISP2V")));

    sandbox.write(changes.toArray(Change[]::new));

    assertEquals(
        """
        [profile old]
        region = eu-west-1

        [profile work]
        region = eu-central-1
        """,
        Files.readString(sandbox.config));
    assertTrue(Files.readString(sandbox.credentials).contains("[work]"));
  }

  @Test
  void onAFreshMachineFolderAndFileAreMadeForTheirOwnerAlone() throws IOException {
    Sandbox fresh = new Sandbox(home.resolve("fresh"));
    Files.createDirectory(fresh.home);

    fresh.write(fresh.append(CREDENTIALS, NEW), fresh.append(CONFIG, NEW));

    assertEquals(NEW, Files.readString(fresh.credentials));
    assertEquals("rwx------", Sandbox.mode(fresh.aws));
    assertEquals("rw-------", Sandbox.mode(fresh.credentials));
    assertEquals("rw-------", Sandbox.mode(fresh.config));
  }

  @Test
  void windowsLineEndsStayAsTheyAre() throws IOException {
    Sandbox.put(sandbox.config, "\uFEFF[profile old]\r\nregion = eu-west-1\r\n");

    sandbox.write(sandbox.append(CONFIG, "# end"));

    assertEquals(
        "\uFEFF[profile old]\r\nregion = eu-west-1\r\n# end", Files.readString(sandbox.config));
  }

  @Test
  void aFileThatAnotherProgramChangedIsLeftAlone() throws IOException {
    Change reviewed = sandbox.append(CREDENTIALS, NEW);
    Change other = sandbox.append(CONFIG, NEW);
    Sandbox.put(sandbox.credentials, "[old]\n# one\n# two\n");

    assertEquals(new WriteOutcome.ChangedMeanwhile(CREDENTIALS, 2), sandbox.write(other, reviewed));
    assertEquals("[old]\n# one\n# two\n", Files.readString(sandbox.credentials));
    assertFalse(Files.readString(sandbox.config).contains("new"));
    assertEquals(List.of(), sandbox.disk().backups());
  }

  @Test
  void aFileThatAppearedMeanwhileIsLeftAlone() throws IOException {
    Files.delete(sandbox.config);
    Change reviewed = sandbox.append(CONFIG, NEW);
    Sandbox.put(sandbox.config, "");

    assertInstanceOf(WriteOutcome.ChangedMeanwhile.class, sandbox.write(reviewed));
    assertEquals("", Files.readString(sandbox.config));
  }

  @Test
  void aChangeThatCannotBeProvedIsNotWritten() throws IOException {
    Disk disk = new Disk(sandbox.locations, change -> Optional.of("Line 3 is torn."));

    assertEquals(
        new WriteOutcome.Unproven("Line 3 is torn."),
        Sandbox.write(disk, sandbox.append(CREDENTIALS, NEW)));
    assertFalse(Files.readString(sandbox.credentials).contains("new"));
  }

  @Test
  void aCredentialsFileThatOthersMayReadIsMadePrivateAndAConfigIsNot() throws IOException {
    Sandbox.mode(sandbox.credentials, "rw-r--r--");
    Sandbox.mode(sandbox.config, "rw-r--r--");
    Change credentials = sandbox.append(CREDENTIALS, NEW);
    Change config = sandbox.append(CONFIG, NEW);
    assertEquals(Optional.of("0644"), credentials.before().place().mode());

    sandbox.write(credentials, config);

    assertEquals("rw-------", Sandbox.mode(sandbox.credentials));
    assertEquals("rw-r--r--", Sandbox.mode(sandbox.config));
  }

  @Test
  void whatChangesNothingIsNotWrittenAndHasNoBackup() throws IOException {
    Object before = Files.getAttribute(sandbox.config, "unix:ino");

    assertEquals(
        new WriteOutcome.Written("", List.of()), sandbox.write(sandbox.append(CONFIG, "")));
    assertEquals(before, Files.getAttribute(sandbox.config, "unix:ino"));
    assertEquals(List.of(), sandbox.disk().backups());
  }

  @Test
  void oneFileForBothPurposesIsNotWrittenTwice() {
    Disk disk = new Disk(sandbox.locations.withConfig(sandbox.credentials), Proof::complaint);
    var files = assertInstanceOf(Opening.Opened.class, disk.open()).files();

    WriteOutcome outcome =
        Sandbox.write(
            disk,
            Sandbox.change(files.credentials(), text -> text + NEW),
            Sandbox.change(files.config(), text -> text + "# other\n"));

    assertEquals(
        "is named as both the credentials and the config file",
        assertInstanceOf(WriteOutcome.WriteFailed.class, outcome).obstacle().happened());
  }

  @Test
  void aToolThatWritesItsOlderCopyBackIsNoticed() throws Exception {
    String old = Files.readString(sandbox.config);
    Disk watchful =
        new Disk(
            sandbox.locations,
            Proof::complaint,
            new Disk.Patience(Duration.ofSeconds(1), Duration.ofSeconds(1)),
            Clock.systemUTC());
    Change change = sandbox.append(CONFIG, NEW);
    Thread tool =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    while (Files.readString(sandbox.config).equals(old)) {
                      Thread.onSpinWait();
                    }
                    Files.writeString(sandbox.config, old);
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });

    WriteOutcome outcome = Sandbox.write(watchful, change);
    tool.join();

    assertEquals(new WriteOutcome.Overwritten(watchful.backups().get(0).id(), CONFIG, 2), outcome);
  }
}
