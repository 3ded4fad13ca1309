package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.ini.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a write keeps of a file besides its text, and what it will not touch. */
class LinksTest {
  private static final String NEW = "[new]\n";
  @TempDir Path home;
  private Sandbox sandbox;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
  }

  private void move(Path path, Path target, String link) throws IOException {
    Files.createDirectories(target.getParent());
    Files.copy(path, target);
    Sandbox.mode(target, "rw-------");
    Files.delete(path);
    Files.createSymbolicLink(path, Path.of(link));
  }

  @Test
  void aRelativeLinkStaysAndTheFileItLeadsToIsChanged() throws IOException {
    move(sandbox.config, home.resolve("dotfiles/aws"), "../dotfiles/aws");
    move(sandbox.credentials, home.resolve("keys/aws"), "../keys/aws");

    WriteOutcome outcome =
        sandbox.write(sandbox.append(CREDENTIALS, NEW), sandbox.append(CONFIG, NEW));

    assertInstanceOf(WriteOutcome.Written.class, outcome);
    assertEquals(Path.of("../dotfiles/aws"), Files.readSymbolicLink(sandbox.config));
    assertTrue(Files.readString(home.resolve("dotfiles/aws")).endsWith(NEW));
    assertTrue(Files.readString(home.resolve("keys/aws")).endsWith(NEW));
    assertEquals(List.of("aws"), names(home.resolve("dotfiles")));
  }

  @Test
  void aLinkToAnotherDiskStays() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(
        Files.isWritable(memory) && !Files.getFileStore(memory).equals(Files.getFileStore(home)),
        "no second disk here");
    Path far = Files.createTempDirectory(memory, "awsmith");
    try {
      move(sandbox.credentials, far.resolve("aws"), far.resolve("aws").toString());

      assertInstanceOf(
          WriteOutcome.Written.class,
          sandbox.write(sandbox.append(CREDENTIALS, NEW), sandbox.append(CONFIG, NEW)));

      assertTrue(Files.readString(far.resolve("aws")).endsWith(NEW));
      assertTrue(Files.isSymbolicLink(sandbox.credentials));
      assertEquals(1, sandbox.disk().backups().size());
      assertTrue(Files.exists(far.resolve(".awsmith/backups/2026-03-04T10-12-09")));
    } finally {
      try (var all = Files.walk(far)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @Test
  void aLinkToAFileThatIsNotThereLeadsToTheNewFile() throws IOException {
    Files.delete(sandbox.config);
    Files.createSymbolicLink(sandbox.config, Path.of("../later"));

    sandbox.write(sandbox.append(CONFIG, NEW));

    assertEquals(NEW, Files.readString(home.resolve("later")));
    assertTrue(Files.isSymbolicLink(sandbox.config));
  }

  @Test
  void aNoteThatAnotherProgramTiedToTheFileStays() throws IOException {
    var notes = Files.getFileAttributeView(sandbox.config, UserDefinedFileAttributeView.class);
    assumeTrue(
        Files.getFileStore(sandbox.config).supportsFileAttributeView("user"), "no notes here");
    notes.write("note", StandardCharsets.UTF_8.encode("mine"));

    sandbox.write(sandbox.append(CONFIG, NEW));

    assertEquals(
        List.of("note"),
        Files.getFileAttributeView(sandbox.config, UserDefinedFileAttributeView.class).list());
  }

  @Test
  void aFileWithTwoNamesIsNotPartedFromTheOther() throws IOException {
    Files.createLink(home.resolve("twin"), sandbox.config);

    assertEquals(
        "has 2 names (hard links), and saving would part them",
        sandbox.failure(sandbox.append(CONFIG, NEW)).happened());
    assertEquals(Files.readString(home.resolve("twin")), Files.readString(sandbox.config));
  }

  @Test
  void aFileThatItsOwnerMadeReadOnlyStaysSo() throws IOException {
    Sandbox.mode(sandbox.config, "r--------");
    Change change = sandbox.append(CONFIG, NEW);

    assertEquals(
        "~/.aws/config is read-only. Run: chmod u+w " + sandbox.config.toRealPath(),
        sandbox.failure(change).sentence());
  }

  @Test
  void aFolderThatEveryUserMayChangeIsRefused() throws IOException {
    Change change = sandbox.append(CONFIG, NEW);
    Sandbox.mode(sandbox.aws, "rwxrwxrwx");

    assertEquals("is a folder that every user may change", sandbox.failure(change).happened());
  }

  @Test
  void aLinkInThePlaceOfTheLockIsNotFollowed() throws IOException {
    Path victim = home.resolve("victim");
    Files.createSymbolicLink(sandbox.aws.resolve(".credentials.awsmith-lock"), victim);

    sandbox.failure(sandbox.append(CONFIG, NEW));

    assertTrue(Files.notExists(victim));
  }

  @Test
  void aLinkInThePlaceOfTheTemporaryFileIsNotFollowed() throws IOException {
    Path victim = home.resolve("victim");
    Sandbox.put(victim, "mine");
    Files.createSymbolicLink(sandbox.aws.resolve(".config.awsmith-tmp"), victim);

    assertInstanceOf(WriteOutcome.Written.class, sandbox.write(sandbox.append(CONFIG, NEW)));

    assertEquals("mine", Files.readString(victim));
  }

  @Test
  void whereOneFileCannotBeReplacedTheOtherIsPutBack() throws Exception {
    Path config = sandbox.config;
    Path other = home.resolve("other");
    Sandbox.put(other, "[default]\n");
    String old = Files.readString(sandbox.credentials);
    // A file that is mounted by itself, as containers do, cannot be renamed over.
    assumeTrue(run("mount", "--bind", other, config) == 0, "only root may mount a file");
    try {
      WriteOutcome.WriteFailed failed =
          assertInstanceOf(
              WriteOutcome.WriteFailed.class,
              sandbox.write(sandbox.append(CREDENTIALS, NEW), sandbox.append(CONFIG, NEW)));

      assertEquals("cannot be written: device or resource busy", failed.obstacle().happened());
      assertEquals(List.of(), failed.done());
      assertEquals(List.of(CREDENTIALS), failed.putBack());
      assertEquals(old, Files.readString(sandbox.credentials));
      assertEquals("[default]\n", Files.readString(config));
      assertEquals(List.of("config", "credentials"), sandbox.names());
      assertEquals(List.of(), sandbox.disk().backups());
    } finally {
      run("umount", config);
    }
  }

  private static int run(Object... command) throws Exception {
    return Strace.start(Stream.of(command).map(Object::toString).toList()).waitFor();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
