package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.Computer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadFilesTest {
  @AutoClose private final Computer computer;

  BadFilesTest(@TempDir Path home) throws IOException {
    computer = new Computer(home);
    Files.createDirectories(home.resolve(".aws"));
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    Files.createDirectory(computer.config());

    everythingRefuses("is a folder");
  }

  @Test
  void aPipeInPlaceOfAFileIsRefusedAndNotWaitedFor() throws Exception {
    assumeTrue(
        new ProcessBuilder("mkfifo", computer.config().toString()).start().waitFor() == 0,
        "no mkfifo here");

    everythingRefuses("~/.aws/config");
  }

  @Test
  void aPipeInPlaceOfKeysIsRefusedAndNotWaitedFor() throws Exception {
    Path pipe = computer.home.resolve("pipe");
    assumeTrue(
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");

    computer.run("import", pipe.toString(), "--yes").refuses(7, "awsmith import - <");
    computer
        .run("import", "--access-key-id", "AKIARZPUZDIKIUFISP2V", "--secret-file", pipe.toString())
        .refuses(7, "~/pipe");
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(computer.config().toFile(), "rw")) {
      file.setLength(1L << 30);
    }

    everythingRefuses("~/.aws/config");
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    computer.holding(computer.config(), "[default]\nregion = eu-west-1\n");
    Files.setPosixFilePermissions(computer.config(), PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(computer.config()), "this user may read everything");

    everythingRefuses("~/.aws/config");
  }

  @Test
  void aFileOfNoiseIsKeptByteForByteByWhatIsAddedToIt() throws IOException {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    Files.write(computer.config(), noise);

    int exit = computer.run("set", "region", "eu-west-1", "-p", "work", "--yes").exit();
    byte[] after = Files.readAllBytes(computer.config());

    if (exit == 0) {
      assertEquals(
          new String(noise, "ISO-8859-1"),
          new String(after, "ISO-8859-1").substring(0, noise.length));
    } else {
      assertEquals(7, exit);
      assertEquals(new String(noise, "ISO-8859-1"), new String(after, "ISO-8859-1"));
    }
  }

  @Test
  void aLineThatIsNotUnderstoodIsKeptAndTold() {
    String config = "[profile work]\nthis is no setting\nregion = eu-west-1\n";
    computer.holding(computer.config(), config);

    String shown = computer.run("set", "output", "json", "-p", "work", "--dry-run").out();

    assertTrue(shown.isEmpty() || shown.contains("Line 2 is not understood"), shown);
    assertEquals(config, Computer.read(computer.config()));
  }

  @Test
  void aFolderThatCannotBeWrittenLosesNothing() throws IOException {
    computer.holding(computer.config(), "[profile work]\nregion = eu-west-1\n");
    Path aws = computer.home.resolve(".aws");
    Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeTrue(!Files.isWritable(aws), "this user may write everywhere");

    computer.run("set", "region", "eu-west-2", "-p", "work", "--yes").refuses(7, "~/.aws");
    Files.setPosixFilePermissions(aws, PosixFilePermissions.fromString("rwx------"));
    assertEquals("[profile work]\nregion = eu-west-1\n", Computer.read(computer.config()));
  }

  @Test
  void whereTheStateFolderCannotBeMadeBackupsLieBesideTheFiles() {
    computer.holding(computer.config(), "[profile work]\nregion = eu-west-1\n");
    computer.holding(computer.state(), "I am a file");

    computer.run("set", "region", "eu-west-2", "-p", "work", "--yes").works();
    computer.run("undo", "--yes").works();

    assertEquals("[profile work]\nregion = eu-west-1\n", Computer.read(computer.config()));
  }

  @Test
  void anEmptyFileIsAsGoodAsNone() {
    computer.holding(computer.config(), "").holding(computer.credentials(), "# nothing\n");

    assertTrue(computer.run("list").works().out().contains("There are no AWS profiles"));
    computer.run("set", "region", "eu-west-2", "-p", "work", "--yes").works();
    assertEquals("# nothing\n", Computer.read(computer.credentials()));
  }

  private void everythingRefuses(String words) {
    computer.run("list").refuses(7, words);
    computer.run("check").refuses(7, words);
    computer.run("show", "work").refuses(7, words);
    computer.run("get", "region").refuses(7, words);
    computer.run("set", "region", "eu-west-1", "-p", "work", "--yes").refuses(7, words);
    computer.run("remove", "work", "--yes").refuses(7, words);
    computer.imports(computer.csv(), "--yes").refuses(7, words);
    assertEquals("", Computer.read(computer.credentials()));
  }
}
