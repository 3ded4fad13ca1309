package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What both files shall say, on disk before either is touched, so that a crash between the two can
 * be made good. It lies beside the credentials; the lock is held while it is used.
 */
final class Journal {
  private final Path folder;
  private final Backups backups;

  Journal(Path beside, Backups backups) {
    this.backups = backups;
    this.folder = beside.resolve(".awsmith-txn");
  }

  boolean present() {
    return Files.exists(folder);
  }

  /** From the moment this returns, both files will become new, whatever happens. */
  void begin(List<Swap> swaps, Instant now) throws IOException {
    Files.createDirectory(folder, Durable.only("rwx------"));
    Bundle.write(folder, now, "", swaps, List.of());
  }

  void erase() throws IOException {
    Bundle.erase(folder);
  }

  /** Does what is left to do, unless a file is neither as it was nor as it was to become. */
  Recovery finish() throws IOException {
    return finish(false);
  }

  /** Does what is left to do, and replaces files that someone else has changed since. */
  Recovery finishAnyway() throws IOException {
    return finish(true);
  }

  private Recovery finish(boolean anyway) throws IOException {
    Optional<Bundle> begun = present() ? Bundle.read(folder) : Optional.empty();
    if (begun.isEmpty()) {
      erase();
      return new Recovery.Nothing();
    }
    List<SharedFile> changed = new ArrayList<>();
    List<Swap> rest = new ArrayList<>();
    for (Entry entry : begun.get().entries()) {
      Replacement.sweep(entry.path());
      Snapshot now = Reading.stable(entry.path());
      Optional<String> hash = Entry.hash(now.bytes());
      if (hash.equals(entry.after())) {
        continue;
      }
      if (!hash.equals(entry.before())) {
        changed.add(entry.which());
      }
      rest.add(new Swap(entry.which(), now, begun.get().after(entry)));
    }
    if (!changed.isEmpty() && !anyway) {
      return new Recovery.Undecided(changed);
    }
    if (!changed.isEmpty()) {
      backups.keep(rest, List.of(), "An unfinished change finished");
    }
    for (Swap swap : rest) {
      Replacement.run(swap);
    }
    erase();
    return new Recovery.Finished(begun.get().files());
  }
}
