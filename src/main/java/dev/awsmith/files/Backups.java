package dev.awsmith.files;

import dev.awsmith.ini.Amendment;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The backup sets, one for each change: in the state folder, or beside the credentials where the
 * state folder is on another disk or cannot be used.
 */
final class Backups {
  static final int USUAL_SETS = 20;

  private static final Duration KEPT_FOR = Duration.ofDays(90);
  private static final Duration HALF_MADE = Duration.ofHours(1);
  private static final String ID = "uuuu-MM-dd'T'HH-mm-ss";
  private final Locations locations;
  private final InstantSource clock;
  private final int sets;

  Backups(Locations locations, InstantSource clock) {
    this(locations, clock, USUAL_SETS);
  }

  /** So many of the newest stay however old they are. */
  Backups(Locations locations, InstantSource clock, int sets) {
    this.locations = locations;
    this.clock = clock;
    this.sets = sets;
  }

  Bundle keep(List<Swap> swaps, List<Amendment> amendments, String summary) throws IOException {
    Instant now = clock.instant();
    return Bundle.write(newFolder(now), now, summary, swaps, amendments);
  }

  private Path newFolder(Instant now) throws IOException {
    String time = DateTimeFormatter.ofPattern(ID).format(now.atOffset(ZoneOffset.UTC));
    Path home = home();
    for (int count = 1; ; count++) {
      Path folder = home.resolve(count == 1 ? time : time + "-" + count);
      try {
        return Files.createDirectory(folder, Durable.only("rwx------"));
      } catch (FileAlreadyExistsException e) {
        // Two changes in one second.
      }
    }
  }

  private Path home() throws IOException {
    Path inState = inState();
    try {
      Durable.folder(inState);
      if (sameDisk(inState) && Files.isWritable(inState)) {
        return inState;
      }
    } catch (IOException e) {
      // The place beside the files is as good.
    }
    Path beside = beside();
    Durable.folder(beside);
    return beside;
  }

  private boolean sameDisk(Path folder) throws IOException {
    return Files.getFileStore(folder).equals(Files.getFileStore(realFolder()));
  }

  private Path inState() {
    return locations.state().resolve("backups");
  }

  private Path beside() throws IOException {
    return realFolder().resolve(".awsmith").resolve("backups");
  }

  private Path realFolder() throws IOException {
    return RealFile.behind(locations.credentials()).folder();
  }

  /** All that can be read, the newest first. */
  List<Bundle> all() {
    return folders().stream()
        .flatMap(folder -> read(folder).stream())
        .sorted(Comparator.comparing(Bundle::when).thenComparing(Bundle::id).reversed())
        .toList();
  }

  /** Empty for a damaged set: it cannot be offered, and stays for a person to look at. */
  private static Optional<Bundle> read(Path folder) {
    try {
      return Bundle.read(folder);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  Optional<Bundle> find(String id) {
    return all().stream().filter(bundle -> bundle.id().equals(id)).findFirst();
  }

  private List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    list(inState(), folders);
    try {
      list(beside(), folders);
    } catch (IOException e) {
      // No such place, no such sets.
    }
    return folders;
  }

  private static void list(Path home, List<Path> folders) {
    try (DirectoryStream<Path> found = Files.newDirectoryStream(home, Files::isDirectory)) {
      found.forEach(folders::add);
    } catch (IOException | DirectoryIteratorException e) {
      // No such place, no such sets.
    }
  }

  void forget(Bundle bundle) {
    erase(bundle.folder());
  }

  /** Erases what is both old and not among the newest, and what a crash left half made. */
  void prune() {
    List<Path> folders = folders();
    folders.stream().filter(this::abandoned).forEach(Backups::erase);
    folders.stream()
        .filter(Bundle::complete)
        .sorted(Comparator.comparing(Path::getFileName).reversed())
        .skip(sets)
        .flatMap(folder -> read(folder).stream())
        .filter(bundle -> bundle.when().isBefore(clock.instant().minus(KEPT_FOR)))
        .forEach(this::forget);
  }

  /** Half made, and not just being made by an awsmith with other files and the same state. */
  private boolean abandoned(Path folder) {
    try {
      return !Bundle.complete(folder)
          && Inode.of(folder)
              .filter(inode -> inode.modified().plus(HALF_MADE).isBefore(clock.instant()))
              .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static void erase(Path folder) {
    try {
      Bundle.erase(folder);
    } catch (IOException e) {
      // The next prune tries again.
    }
  }
}
