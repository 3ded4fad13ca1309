package dev.awsmith.files;

import dev.awsmith.files.WriteOutcome.ChangedMeanwhile;
import dev.awsmith.files.WriteOutcome.WriteFailed;
import dev.awsmith.files.WriteOutcome.Written;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.SharedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One save, from the comparison with what was reviewed to the last file; the lock is held. */
final class Saving {
  private final Locations locations;
  private final Backups backups;
  private final Journal journal;
  private final InstantSource clock;
  private final Amending amending;

  Saving(Locations locations, Backups backups, Journal journal, InstantSource clock) {
    this.locations = locations;
    this.backups = backups;
    this.journal = journal;
    this.clock = clock;
    this.amending = new Amending(locations);
  }

  WriteOutcome save(List<Change> changes, List<Amendment> amendments, String summary)
      throws IOException {
    List<Snapshot> found = found(changes);
    Optional<WriteOutcome> changed = changed(changes, found);
    if (changed.isPresent()) {
      return changed.get();
    }
    List<Swap> swaps = swaps(changes, found);
    List<Amendment> pending = amending.pending(amendments);
    if (swaps.isEmpty() && pending.isEmpty()) {
      return new Written("", List.of());
    }
    Bundle backup = keep(swaps, pending, summary);
    WriteOutcome outcome = run(swaps, pending, backup);
    if (outcome instanceof Written) {
      backups.prune();
    }
    return outcome;
  }

  /** Does all of it but the replacement; what is answered is then {@link Written} in no backup. */
  WriteOutcome rehearse(List<Change> changes) throws IOException {
    List<Snapshot> found = found(changes);
    Optional<WriteOutcome> changed = changed(changes, found);
    if (changed.isPresent()) {
      return changed.get();
    }
    for (Swap swap : swaps(changes, found)) {
      Replacement.rehearse(swap);
    }
    return new Written("", List.of());
  }

  private static List<Snapshot> found(List<Change> changes) throws IOException {
    List<Snapshot> found = new ArrayList<>();
    for (Change change : changes) {
      found.add(Reading.stable(Path.of(change.before().place().path())));
    }
    return found;
  }

  private static Optional<WriteOutcome> changed(List<Change> changes, List<Snapshot> found) {
    for (int i = 0; i < changes.size(); i++) {
      AwsFile before = changes.get(i).before();
      Snapshot now = found.get(i);
      if (!now.holds(bytes(before))) {
        return Optional.of(
            new ChangedMeanwhile(
                changes.get(i).file(), Lines.differing(before.document().text(), now.text())));
      }
    }
    return Optional.empty();
  }

  private static List<Swap> swaps(List<Change> changes, List<Snapshot> found) throws IOException {
    List<Swap> swaps = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Snapshot now = found.get(i);
      Optional<byte[]> after = bytes(changes.get(i).after());
      Durable.folder(now.file().folder());
      Writable.check(now.file());
      if (!now.holds(after)) {
        swaps.add(new Swap(changes.get(i).file(), now, after));
      }
    }
    checkApart(swaps);
    return swaps;
  }

  /** Both variables may name one file, which cannot become two texts. */
  private static void checkApart(List<Swap> swaps) throws IOException {
    Path first = swaps.isEmpty() ? null : swaps.get(0).before().file().path();
    if (swaps.stream().skip(1).anyMatch(swap -> swap.before().file().path().equals(first))) {
      throw new Blocked(
          first,
          "is named as both the credentials and the config file",
          "Look at AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE.");
    }
  }

  /** What a file holds on disk; one that is not there and says nothing is not there. */
  static Optional<byte[]> bytes(AwsFile file) {
    return file.place().exists() || !file.document().text().lines().isEmpty()
        ? Optional.of(file.document().text().bytes())
        : Optional.empty();
  }

  private Bundle keep(List<Swap> swaps, List<Amendment> amendments, String summary)
      throws IOException {
    try {
      return backups.keep(swaps, amendments, summary);
    } catch (IOException e) {
      throw Blocked.writing(locations.state(), e);
    }
  }

  private WriteOutcome run(List<Swap> swaps, List<Amendment> amendments, Bundle backup)
      throws IOException {
    try {
      amending.make(amendments);
    } catch (IOException e) {
      backups.forget(backup);
      throw e;
    }
    WriteOutcome outcome = run(swaps, backup);
    if (changedNothing(outcome)) {
      amending.takeBack(amendments);
    }
    return outcome;
  }

  private static boolean changedNothing(WriteOutcome outcome) {
    return outcome instanceof ChangedMeanwhile
        || outcome instanceof WriteFailed failed && failed.done().isEmpty();
  }

  private WriteOutcome run(List<Swap> swaps, Bundle backup) {
    List<SharedFile> files = swaps.stream().map(Swap::which).toList();
    try {
      if (swaps.size() > 1) {
        journal.begin(swaps, clock.instant());
      }
      for (Swap swap : swaps) {
        Replacement.run(swap);
      }
    } catch (IOException e) {
      return settle(swaps, backup, e);
    }
    eraseJournal();
    return new Written(backup.id(), files);
  }

  /** After a fault: looks what is on the disk, and puts back what is new unless all of it is. */
  private WriteOutcome settle(List<Swap> swaps, Bundle backup, IOException fault) {
    List<SharedFile> done = new ArrayList<>();
    List<SharedFile> putBack = new ArrayList<>();
    List<Swap> made = swaps.stream().filter(Saving::made).toList();
    for (Swap swap : made) {
      if (made.size() < swaps.size() && putBack(swap)) {
        putBack.add(swap.which());
      } else {
        done.add(swap.which());
      }
    }
    if (done.isEmpty() || done.size() == swaps.size()) {
      eraseJournal();
    }
    if (done.isEmpty()) {
      backups.forget(backup);
    }
    if (fault instanceof Overtaken overtaken && done.isEmpty()) {
      return changedMeanwhile(swaps, overtaken.path());
    }
    Path first = swaps.get(0).before().file().path();
    Blocked blocked =
        done.size() == swaps.size()
            ? new Blocked(
                first,
                "is new, but the disk did not confirm it",
                "Look at the disk, then at the file.")
            : Blocked.writing(first, fault);
    return new WriteFailed(done, putBack, blocked.obstacle(locations));
  }

  private static boolean made(Swap swap) {
    try {
      return swap.before().again().holds(swap.after());
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean putBack(Swap swap) {
    try {
      Replacement.run(swap.back(swap.before().again()));
      return true;
    } catch (IOException e) {
      return !made(swap);
    }
  }

  private static ChangedMeanwhile changedMeanwhile(List<Swap> swaps, Path path) {
    Swap overtaken =
        swaps.stream()
            .filter(swap -> swap.before().file().path().equals(path))
            .findFirst()
            .orElseThrow();
    Snapshot before = overtaken.before();
    try {
      return new ChangedMeanwhile(
          overtaken.which(), Lines.differing(before.text(), before.again().text()));
    } catch (IOException e) {
      return new ChangedMeanwhile(overtaken.which(), 0);
    }
  }

  /** What is left of a journal that has done its work does no harm: it is found finished. */
  private void eraseJournal() {
    try {
      journal.erase();
    } catch (IOException e) {
      // The next run erases it.
    }
  }
}
