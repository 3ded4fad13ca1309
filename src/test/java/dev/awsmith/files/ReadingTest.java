package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsmith.ini.Place;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
  @TempDir Path home;
  private Sandbox sandbox;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
    Files.delete(sandbox.config);
  }

  private void link(Path link, String target) throws IOException {
    Files.createSymbolicLink(link, Path.of(target));
  }

  @Test
  void aFileThatIsNotThereIsAnEmptyOne() {
    Place place = sandbox.open().config().place();

    assertEquals(Place.missing(sandbox.config.toString(), "~/.aws/config"), place);
    assertTrue(sandbox.open().config().document().text().lines().isEmpty());
  }

  @Test
  void aChainOfLinksIsFollowedAndItsEndIsTold() throws IOException {
    Files.createDirectory(home.resolve("dotfiles"));
    Sandbox.put(home.resolve("dotfiles/aws"), "[default]\n");
    link(sandbox.config, "../link");
    link(home.resolve("link"), "dotfiles/aws");

    assertEquals(
        new Place(
            sandbox.config.toString(),
            "~/.aws/config",
            true,
            Optional.of("0600"),
            Optional.of("~/dotfiles/aws")),
        sandbox.open().config().place());
  }

  @Test
  void aLinkToAFileThatIsNotThereIsANewFile() throws IOException {
    link(sandbox.config, "../later");

    Place place = sandbox.open().config().place();

    assertEquals(Optional.of("~/later"), place.linkedTo());
    assertFalse(place.exists());
  }

  @Test
  void aLinkIntoAFolderThatIsNotThereIsRefused() throws IOException {
    link(sandbox.config, "../unmounted/aws");

    assertEquals(
        "is where a link leads, and its folder is not there", sandbox.refusal().happened());
  }

  @Test
  void aCircleOfLinksIsRefused() throws IOException {
    link(sandbox.config, "other");
    link(sandbox.aws.resolve("other"), "config");

    assertEquals(
        new Obstacle(
            "~/.aws/config",
            "is a link that leads in a circle",
            "Mend the link: ls -l shows where it goes."),
        sandbox.refusal());
  }

  @Test
  void aFolderIsRefused() throws IOException {
    Files.createDirectory(sandbox.config);

    assertEquals(
        "~/.aws/config is a folder, not a file. Move it away, then retry.",
        sandbox.refusal().sentence());
  }

  @Test
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    assumeTrue(
        new ProcessBuilder("mkfifo", sandbox.config.toString()).start().waitFor() == 0,
        "no mkfifo here");

    assertEquals("is not a regular file", sandbox.refusal().happened());
  }

  @Test
  void whatTheSystemMakesUpIsRefused() throws IOException {
    link(sandbox.config, "/dev/zero");
    assertEquals("belongs to the system and is no file", sandbox.refusal().happened());
    Files.delete(sandbox.config);
    link(sandbox.config, "/proc/self/environ");
    assertEquals("belongs to the system and is no file", sandbox.refusal().happened());
    Files.delete(sandbox.config);
  }

  @Test
  void aHugeFileIsRefused() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(sandbox.config.toFile(), "rw")) {
      file.setLength(3L << 30);
    }

    assertEquals("is larger than 8 MiB", sandbox.refusal().happened());
  }

  @Test
  void aFileThatMayNotBeReadIsNamed() throws IOException {
    assumeFalse(System.getProperty("user.name").equals("root"), "root may read everything");
    Sandbox.put(sandbox.config, "[default]\n");
    Sandbox.mode(sandbox.config, "---------");

    assertEquals(
        "~/.aws/config cannot be read: permission denied. Look at who owns it and its folder:"
            + " ls -ld.",
        sandbox.refusal().sentence());
  }

  @Test
  void aFileThatAnotherToolHasJustEmptiedIsWaitedFor() throws Exception {
    Sandbox.put(sandbox.config, "");
    Thread slowTool =
        Thread.ofPlatform()
            .start(
                () -> {
                  LockSupport.parkNanos(100_000_000);
                  try {
                    Files.writeString(sandbox.config, "[default]\n");
                  } catch (IOException e) {
                    throw new IllegalStateException(e);
                  }
                });

    assertEquals("[default]\n", sandbox.open().get(CONFIG).document().text().toString());
    slowTool.join();
  }
}
