package dev.awsmith.files;

import dev.awsmith.files.WriteOutcome.Locked;
import dev.awsmith.files.WriteOutcome.Overwritten;
import dev.awsmith.files.WriteOutcome.Unproven;
import dev.awsmith.files.WriteOutcome.WriteFailed;
import dev.awsmith.files.WriteOutcome.Written;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The AWS files on this machine: opens, writes and restores them. Faults are answers, not throws.
 */
public final class Disk {
  private final Locations locations;
  private final Function<Change, Optional<String>> proof;
  private final Patience patience;
  private final InstantSource clock;
  private final Backups backups;

  /** How long to wait for another awsmith, and how long after a save to look at it once more. */
  record Patience(Duration lock, Duration lookAgain) {
    static final Patience USUAL = new Patience(Duration.ofSeconds(10), Duration.ofMillis(150));
  }

  /** {@code proof} answers what is wrong with a change, if anything is. */
  public Disk(Locations locations, Function<Change, Optional<String>> proof) {
    this(locations, proof, Patience.USUAL, InstantSource.system());
  }

  Disk(
      Locations locations,
      Function<Change, Optional<String>> proof,
      Patience patience,
      InstantSource clock) {
    this(locations, proof, patience, clock, Backups.USUAL_SETS);
  }

  private Disk(
      Locations locations,
      Function<Change, Optional<String>> proof,
      Patience patience,
      InstantSource clock,
      int sets) {
    this.locations = locations;
    this.proof = proof;
    this.patience = patience;
    this.clock = clock;
    this.backups = new Backups(locations, clock, sets);
  }

  /** The same, that leaves so many of the newest backups however old they are. */
  public Disk keeping(int sets) {
    return new Disk(locations, proof, patience, clock, sets);
  }

  /** Both files as they are; a file that is not there is an empty one. */
  public Opening open() {
    FutureTask<AwsFile> config = new FutureTask<>(() -> open(SharedFile.CONFIG));
    Thread.ofPlatform().daemon().name("config").start(config);
    try {
      AwsFile credentials = open(SharedFile.CREDENTIALS);
      return new Opening.Opened(new AwsFiles(credentials, Reading.awaited(config)));
    } catch (IOException e) {
      return new Opening.Unreadable(
          Blocked.reading(locations.credentials(), e).obstacle(locations));
    }
  }

  private AwsFile open(SharedFile which) throws IOException {
    Path named = locations.path(which);
    return Reading.stable(named).asFile(which, named, locations);
  }

  /**
   * Makes the changes, all or none, if the files are still as they were reviewed. {@code notice} is
   * told what is being waited for.
   */
  public WriteOutcome write(List<Change> changes, String summary, Consumer<String> notice) {
    return write(changes, List.of(), summary, notice);
  }

  /** The same together with changes around the AWS files. */
  public WriteOutcome write(
      List<Change> changes, List<Amendment> amendments, String summary, Consumer<String> notice) {
    for (Change change : changes) {
      Optional<String> complaint = proof.apply(change);
      if (complaint.isPresent()) {
        return new Unproven(complaint.get());
      }
    }
    WriteOutcome outcome;
    try {
      outcome =
          locked(notice, journal -> save(journal, changes, amendments, summary))
              .orElse(new Locked());
    } catch (IOException e) {
      return new WriteFailed(
          List.of(), List.of(), Blocked.writing(locations.credentials(), e).obstacle(locations));
    }
    return outcome instanceof Written written ? lookAgain(written, changes) : outcome;
  }

  private WriteOutcome save(
      Journal journal, List<Change> changes, List<Amendment> amendments, String summary)
      throws IOException {
    if (journal.finish() instanceof Recovery.Undecided) {
      throw new Blocked(
          locations.credentials(),
          "has an unfinished change from an earlier run",
          "Start awsmith anew to finish or drop it.");
    }
    return new Saving(locations, backups, journal, clock).save(changes, amendments, summary);
  }

  /** Other tools may write back what they read before our change; that cannot be prevented. */
  private WriteOutcome lookAgain(Written written, List<Change> changes) {
    LockSupport.parkNanos(patience.lookAgain().toNanos());
    for (Change change : changes) {
      AwsFile after = change.after();
      try {
        Snapshot now = Reading.stable(Path.of(after.place().path()));
        Text text = after.document().text();
        if (now.exists() != Saving.bytes(after).isPresent()
            || Lines.lost(change.before().document().text(), text, now.text())) {
          return new Overwritten(
              written.backup(), change.file(), Lines.differing(text, now.text()));
        }
      } catch (IOException e) {
        return written;
      }
    }
    return written;
  }

  /** Finishes a change of both files that a crash cut short. For the start of a run. */
  public Recovery recover() {
    return recover(Journal::finish);
  }

  /** The answer to {@link Recovery.Undecided}: to finish that change, or to leave all as it is. */
  public Recovery settle(boolean finish) {
    return recover(
        finish
            ? Journal::finishAnyway
            : journal -> {
              journal.erase();
              return new Recovery.Nothing();
            });
  }

  private Recovery recover(Work<Recovery> work) {
    try {
      if (!journal().present()) {
        return new Recovery.Nothing();
      }
      return locked(notice -> {}, work).orElse(new Recovery.Nothing());
    } catch (IOException e) {
      return new Recovery.Failed(Blocked.writing(locations.credentials(), e).obstacle(locations));
    }
  }

  /** The changes that were made, the newest first. */
  public List<Backup> backups() {
    Undo undo = new Undo(locations);
    return backups.all().stream()
        .map(
            bundle ->
                new Backup(
                    bundle.id(),
                    bundle.when(),
                    bundle.summary(),
                    bundle.names(),
                    undo.plan(bundle)))
        .toList();
  }

  public UndoPlan undoPlan(String id) {
    return backups
        .find(id)
        .map(new Undo(locations)::plan)
        .orElseGet(
            () ->
                new UndoPlan.Impossible(
                    new Obstacle(id, "is no backup here", "See the list: awsmith undo --list.")));
  }

  private interface Work<T> {
    T run(Journal journal) throws IOException;
  }

  private <T> Optional<T> locked(Consumer<String> notice, Work<T> work) throws IOException {
    Path folder = RealFile.behind(locations.credentials()).folder();
    Durable.folder(folder);
    Optional<SaveLock> lock = SaveLock.take(folder, patience.lock(), notice);
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    try {
      for (SharedFile which : SharedFile.values()) {
        Replacement.sweep(RealFile.behind(locations.path(which)).path());
      }
      return Optional.of(work.run(new Journal(folder, backups)));
    } finally {
      lock.get().close();
    }
  }

  private Journal journal() throws IOException {
    return new Journal(RealFile.behind(locations.credentials()).folder(), backups);
  }
}
