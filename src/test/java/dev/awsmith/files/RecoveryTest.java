package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
  @TempDir Path home;
  private Sandbox sandbox;
  private Path journal;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
    journal = sandbox.aws.resolve(".awsmith-txn");
  }

  private void begin() throws IOException {
    new Journal(sandbox.aws.toRealPath(), new Backups(sandbox.locations, Clock.systemUTC()))
        .begin(
            List.of(
                new Swap(CREDENTIALS, Reading.once(sandbox.credentials), bytes("[a]\n")),
                new Swap(CONFIG, Reading.once(sandbox.locations.config()), bytes("[profile a]\n"))),
            Sandbox.NOW);
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes());
  }

  private void assertBothNew() throws IOException {
    assertEquals("[a]\n", Files.readString(sandbox.credentials));
    assertEquals("[profile a]\n", Files.readString(sandbox.config));
    assertEquals(List.of("config", "credentials"), sandbox.names());
  }

  @Test
  void withoutACrashThereIsNothingToDo() {
    assertEquals(new Recovery.Nothing(), sandbox.disk().recover());
    assertFalse(Files.exists(sandbox.aws.resolve(".credentials.awsmith-lock")));
  }

  @Test
  void whatWasBegunButNotCommittedIsDropped() throws IOException {
    begin();
    Files.delete(journal.resolve("manifest.json"));

    assertEquals(new Recovery.Nothing(), sandbox.disk().recover());
    assertEquals("[profile old]\nregion = eu-west-1\n", Files.readString(sandbox.config));
    assertEquals(List.of("config", "credentials"), sandbox.names());
  }

  @Test
  void aChangeCutShortBeforeTheFirstFileIsFinished() throws IOException {
    begin();

    assertEquals(new Recovery.Finished(List.of(CREDENTIALS, CONFIG)), sandbox.disk().recover());
    assertBothNew();
  }

  @Test
  void aChangeCutShortBetweenTheFilesIsFinished() throws IOException {
    begin();
    Sandbox.put(sandbox.credentials, "[a]\n");
    Files.createLink(sandbox.aws.resolve(".config.awsmith-old"), sandbox.config);

    assertEquals(new Recovery.Finished(List.of(CREDENTIALS, CONFIG)), sandbox.disk().recover());
    assertBothNew();
  }

  @Test
  void filesInTwoFoldersAreFinishedToo() throws IOException {
    Path config = home.resolve("dotfiles/config");
    Files.createDirectory(config.getParent());
    Sandbox.put(config, "[profile old]\n");
    Files.delete(sandbox.config);
    Files.createSymbolicLink(sandbox.config, config);
    begin();
    Sandbox.put(sandbox.credentials, "[a]\n");

    sandbox.disk().recover();

    assertEquals("[profile a]\n", Files.readString(config));
    assertBothNew();
  }

  @Test
  void aFileThatSomeoneElseChangedSinceIsAskedAbout() throws IOException {
    begin();
    Sandbox.put(sandbox.config, "[profile mine]\n");

    assertEquals(new Recovery.Undecided(List.of(CONFIG)), sandbox.disk().recover());
    assertEquals("[profile mine]\n", Files.readString(sandbox.config));
    assertEquals(
        "has an unfinished change from an earlier run",
        sandbox.failure(sandbox.append(CONFIG, "[profile b]\n")).happened());

    assertInstanceOf(Recovery.Finished.class, sandbox.disk().settle(true));
    assertBothNew();
    assertInstanceOf(
        UndoPlan.Ready.class, sandbox.disk().backups().get(0).undo(), "what was replaced");
  }

  @Test
  void thePersonMayDropAnUnfinishedChange() throws IOException {
    begin();
    Sandbox.put(sandbox.config, "[profile mine]\n");

    assertEquals(new Recovery.Nothing(), sandbox.disk().settle(false));
    assertEquals("[profile mine]\n", Files.readString(sandbox.config));
    assertEquals(List.of("config", "credentials"), sandbox.names());
  }

  @Test
  void aDamagedJournalIsKeptAndNamed() throws IOException {
    begin();
    Files.writeString(journal.resolve("config.after"), "torn");

    Recovery recovery = sandbox.disk().recover();

    assertEquals(
        "is damaged", assertInstanceOf(Recovery.Failed.class, recovery).obstacle().happened());
    assertEquals("[profile old]\nregion = eu-west-1\n", Files.readString(sandbox.config));
  }
}
