package dev.awsmith.files;

import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files outside the AWS folder that may hold keys, such as a CSV from the AWS console. */
public final class LooseFiles {
  private final Locations locations;

  public LooseFiles(Locations locations) {
    this.locations = locations;
  }

  /** A file whose name speaks of keys; nobody has looked into it. */
  public record Download(Path path, String shown, Instant modified) {}

  /** The downloads whose names speak of keys, the newest first. Reads none of them. */
  public List<Download> lookInDownloads() {
    List<Download> found = new ArrayList<>();
    Path downloads = locations.home().resolve("Downloads");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(downloads)) {
      for (Path path : all) {
        if (speaksOfKeys(path)) {
          Inode.of(path)
              .filter(Inode::regular)
              .map(inode -> new Download(path, locations.shown(path), inode.modified()))
              .ifPresent(found::add);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return List.copyOf(found);
    }
    found.sort(Comparator.comparing(Download::modified).reversed());
    return List.copyOf(found);
  }

  private static boolean speaksOfKeys(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv")
        && (name.contains("accesskeys")
            || name.contains("credentials")
            || name.equals("rootkey.csv"));
  }

  /** What came of reading a file that is to be taken in. */
  public sealed interface Pasted {
    record Read(String text) implements Pasted {
      @Override
      public String toString() {
        return "Read[" + text.length() + " characters]";
      }
    }

    record Unreadable(Obstacle obstacle) implements Pasted {}
  }

  /** Reads a regular file of at most 1 MiB. */
  public Pasted readPaste(Path path) {
    if (Files.isDirectory(path)) {
      return new Pasted.Unreadable(
          new Obstacle(locations.shown(path), "is a folder", "Name a file in it."));
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Pasted.Unreadable(
          new Obstacle(
              locations.shown(path),
              "is a pipe or a device, not a file",
              "Give it on standard input: awsmith import - < " + path));
    }
    try {
      Snapshot read = Reading.once(path.toAbsolutePath(), Reading.PASTE);
      return read.bytes()
          .<Pasted>map(bytes -> new Pasted.Read(Text.of(bytes).toString()))
          .orElseGet(() -> new Pasted.Unreadable(missing(path)));
    } catch (IOException e) {
      return new Pasted.Unreadable(Blocked.reading(path, e).obstacle(locations));
    }
  }

  private Obstacle missing(Path path) {
    return new Obstacle(locations.shown(path), "is not there", "Look at its name and folder.");
  }

  /** Deletes a left-over file with secrets; empty when it is gone. */
  public Optional<Obstacle> deleteSecretFile(Path path) {
    try {
      delete(path.toAbsolutePath());
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Blocked.writing(path, e).obstacle(locations));
    }
  }

  private void delete(Path path) throws IOException {
    Inode inode =
        Inode.of(path)
            .orElseThrow(() -> new Blocked(path, "is not there", "There is nothing to delete."));
    if (!inode.regular()) {
      throw new Blocked(path, "is not a regular file", "Delete it yourself.");
    }
    Path real = path.toRealPath();
    if (real.startsWith(locations.state()) || inAwsFolder(real)) {
      throw new Blocked(path, "is one of the AWS files or lies beside them", "Delete it yourself.");
    }
    Files.delete(path);
    Durable.sync(real.getParent());
  }

  private boolean inAwsFolder(Path real) throws IOException {
    Path folder = locations.home().resolve(".aws");
    return Files.exists(folder) && real.startsWith(folder.toRealPath())
        || real.equals(RealFile.behind(locations.credentials()).path())
        || real.equals(RealFile.behind(locations.config()).path());
  }
}
