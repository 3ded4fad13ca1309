package dev.awsmith.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooseFilesTest {
  @TempDir Path home;
  private Sandbox sandbox;
  private LooseFiles files;
  private Path downloads;

  @BeforeEach
  void fill() throws IOException {
    sandbox = new Sandbox(home).filled();
    files = new LooseFiles(sandbox.locations);
    downloads = Files.createDirectory(home.resolve("Downloads"));
  }

  private Path download(String name, String time) throws IOException {
    Path path = Files.writeString(downloads.resolve(name), "secret");
    Files.setLastModifiedTime(path, FileTime.from(Instant.parse(time)));
    return path;
  }

  @Test
  void downloadsWhoseNamesSpeakOfKeysAreListedNewestFirst() throws IOException {
    download("ana_accessKeys.csv", "2026-03-01T00:00:00Z");
    download("rootkey.csv", "2026-03-02T00:00:00Z");
    download("new_user_credentials (1).csv", "2026-03-03T00:00:00Z");
    download("holiday.csv", "2026-03-04T00:00:00Z");
    download("accessKeys.txt", "2026-03-04T00:00:00Z");
    Files.createDirectory(downloads.resolve("credentials.csv"));

    assertEquals(
        List.of(
            "~/Downloads/new_user_credentials (1).csv",
            "~/Downloads/rootkey.csv",
            "~/Downloads/ana_accessKeys.csv"),
        files.lookInDownloads().stream().map(LooseFiles.Download::shown).toList());
    assertEquals(Instant.parse("2026-03-03T00:00:00Z"), files.lookInDownloads().get(0).modified());
  }

  @Test
  void withoutADownloadsFolderThereIsNothing() throws IOException {
    Files.delete(downloads);

    assertEquals(List.of(), files.lookInDownloads());
  }

  @Test
  void aSmallFileIsTakenInAndItsTextIsNotPrinted() throws IOException {
    Path path = download("rootkey.csv", "2026-03-02T00:00:00Z");

    LooseFiles.Pasted read = files.readPaste(path);

    assertEquals(new LooseFiles.Pasted.Read("secret"), read);
    assertEquals("Read[6 characters]", read.toString());
  }

  @Test
  void aFileTooLargeToBePastedIsRefused() throws IOException {
    Path path = Files.write(downloads.resolve("huge"), new byte[(1 << 20) + 1]);

    assertEquals(
        "is larger than 1 MiB",
        assertInstanceOf(LooseFiles.Pasted.Unreadable.class, files.readPaste(path))
            .obstacle()
            .happened());
  }

  @Test
  void aFileThatIsNotThereCannotBePasted() {
    assertEquals(
        "~/nothing is not there. Look at its name and folder.",
        assertInstanceOf(
                LooseFiles.Pasted.Unreadable.class, files.readPaste(home.resolve("nothing")))
            .obstacle()
            .sentence());
  }

  @Test
  void aLeftOverFileIsDeleted() throws IOException {
    Path path = download("rootkey.csv", "2026-03-02T00:00:00Z");

    assertEquals(Optional.empty(), files.deleteSecretFile(path));
    assertTrue(Files.notExists(path));
  }

  @Test
  void nothingInTheAwsFolderIsDeleted() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("link"), sandbox.aws);
    Path moved = Files.writeString(home.resolve("elsewhere"), "");

    assertTrue(files.deleteSecretFile(sandbox.credentials).isPresent());
    assertTrue(files.deleteSecretFile(link.resolve("credentials")).isPresent());
    assertTrue(
        new LooseFiles(sandbox.locations.withConfig(moved)).deleteSecretFile(moved).isPresent());
    assertTrue(Files.exists(sandbox.credentials));
    assertTrue(Files.exists(moved));
  }

  @Test
  void aLinkIsNotDeletedAndNotFollowed() throws IOException {
    Path target = Files.writeString(home.resolve("target"), "mine");
    Path link = Files.createSymbolicLink(downloads.resolve("rootkey.csv"), target);

    assertEquals("is not a regular file", files.deleteSecretFile(link).orElseThrow().happened());
    assertTrue(Files.exists(target));
  }
}
