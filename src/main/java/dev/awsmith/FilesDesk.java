package dev.awsmith;

import dev.awsmith.files.Around;
import dev.awsmith.files.Backup;
import dev.awsmith.files.Disk;
import dev.awsmith.files.Ignored;
import dev.awsmith.files.KnownKeys;
import dev.awsmith.files.Locations;
import dev.awsmith.files.LooseFiles;
import dev.awsmith.files.Obstacle;
import dev.awsmith.files.Opening;
import dev.awsmith.files.Recovery;
import dev.awsmith.files.Rotations;
import dev.awsmith.files.UndoPlan;
import dev.awsmith.files.WriteOutcome;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.wizard.Download;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Places;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.TextFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Carries orders about files to the files room and its answers back as events. */
record FilesDesk(
    Disk disk,
    LooseFiles loose,
    Around around,
    Ignored ignored,
    KnownKeys known,
    Locations locations,
    InstantSource clock) {
  /** Both files; first, what a crash left half done is finished. */
  Event read() {
    return switch (disk.recover()) {
      case Recovery.Nothing nothing -> opened();
      case Recovery.Finished finished -> opened();
      case Recovery.Undecided undecided -> new Event.FileTrouble(undecided());
      case Recovery.Failed failed -> trouble(failed.obstacle());
    };
  }

  /** Both files, and what is around them. */
  Event lookAround(Effect.LookAround order) {
    return switch (read()) {
      case Event.FilesRead read ->
          new Event.LookedAround(
              read.files(), places(), texts(around.texts(order.startFiles())), ignored.all());
      case Event other -> other;
    };
  }

  private Places places() {
    List<Around.Found> project = around.projectFiles();
    return new Places(
        around.folder(),
        around.readable().stream().map(open -> new Places.Mode(open.path(), open.mode())).toList(),
        around.copied().stream()
            .map(copied -> new Places.Copied(copied.path(), copied.by()))
            .toList(),
        around.textTwin(),
        around.otherHome(),
        texts(project),
        project.stream()
            .filter(around::tracked)
            .map(Around.Found::path)
            .collect(Collectors.toSet()),
        new Rotations(locations).all());
  }

  private static List<TextFile> texts(List<Around.Found> found) {
    return found.stream().map(file -> new TextFile(file.path(), file.text())).toList();
  }

  Event keepIgnored(Effect.KeepIgnored order) {
    try {
      ignored.keep(order.finding(), order.reason());
      return new Event.IgnoredKept(ignored.all());
    } catch (IOException e) {
      return trouble(
          "The list of ignored problems cannot be written.",
          "Look at the folder " + locations.shown(locations.state()) + ".");
    }
  }

  Event write(Effect.WriteChanges write) {
    return switch (disk.write(write.changes(), write.amendments(), write.summary(), notice -> {})) {
      case WriteOutcome.Written written -> written(written.backup());
      case WriteOutcome.Overwritten overwritten ->
          trouble(
              "Saved, but another program wrote "
                  + locations.shown(locations.path(overwritten.file()))
                  + " anew a moment later, and the change is gone.",
              "Close what uses the file, and save again.");
      case WriteOutcome.ChangedMeanwhile changed ->
          new Event.ChangedMeanwhile(changed.file(), changed.lines());
      case WriteOutcome.Locked locked ->
          trouble("Another awsmith is saving, and did not finish.", "Try again in a moment.");
      case WriteOutcome.Unproven unproven -> trouble(unproven.sentence() + " Nothing was saved.");
      case WriteOutcome.WriteFailed failed -> new Event.FileTrouble(failed(failed));
    };
  }

  Event readPaste(Effect.ReadPaste order) {
    try {
      return switch (loose.readPaste(locations.resolve(order.path()))) {
        case LooseFiles.Pasted.Read read -> new Event.PasteRead(order.path(), read.text());
        case LooseFiles.Pasted.Unreadable unreadable -> trouble(unreadable.obstacle());
      };
    } catch (InvalidPathException e) {
      return trouble("\"" + order.path() + "\" is no path of a file.");
    }
  }

  Event downloads() {
    return new Event.DownloadsSeen(
        loose.lookInDownloads().stream()
            .map(
                file ->
                    new Download(
                        file.path().toString(),
                        file.shown(),
                        Duration.between(file.modified(), clock.instant())))
            .toList());
  }

  Event delete(Effect.DeleteFile order) {
    Path path = locations.resolve(order.path());
    return loose
        .deleteSecretFile(path)
        .map(FilesDesk::trouble)
        .orElseGet(() -> new Event.FileDeleted(locations.shown(path)));
  }

  Event backups() {
    Optional<AwsFiles> now =
        disk.open() instanceof Opening.Opened(var files) ? Optional.of(files) : Optional.empty();
    UndoList list = new UndoList(now, known.deleted().keySet(), clock.instant());
    return new Event.BackupsListed(disk.backups().stream().map(list::told).toList());
  }

  Event planUndo(Effect.PlanUndo order) {
    return switch (disk.undoPlan(order.backup())) {
      case UndoPlan.Ready ready -> planned(order, ready.changes(), ready.amendments());
      case UndoPlan.ChangedSince since when order.wholeFile() && !since.whole().isEmpty() ->
          planned(order, since.whole(), since.amendments());
      case UndoPlan.ChangedSince since when !since.onlyThis().isEmpty() ->
          planned(order, since.onlyThis(), since.amendments());
      case UndoPlan.ChangedSince since ->
          trouble(
              "The same lines were changed again since. Taking back only this change is not"
                  + " possible.",
              "Put the whole file back with: awsmith undo " + order.backup() + " --force");
      case UndoPlan.AlreadyUndone done ->
          trouble("The files are already as they were before that change.");
      case UndoPlan.Impossible impossible -> trouble(impossible.obstacle());
    };
  }

  private Event planned(Effect.PlanUndo order, List<Change> changes, List<Amendment> amendments) {
    String summary =
        disk.backups().stream()
            .filter(backup -> backup.id().equals(order.backup()))
            .findFirst()
            .map(Backup::summary)
            .orElse("");
    return new Event.UndoPlanned(order.backup(), summary, changes, amendments, known.deleted());
  }

  private Event opened() {
    return switch (disk.open()) {
      case Opening.Opened opened -> new Event.FilesRead(opened.files());
      case Opening.Unreadable unreadable -> trouble(unreadable.obstacle());
    };
  }

  private Event written(String backup) {
    return switch (disk.open()) {
      case Opening.Opened opened -> new Event.Written(backup, opened.files());
      case Opening.Unreadable unreadable -> trouble(unreadable.obstacle());
    };
  }

  private static Problem failed(WriteOutcome.WriteFailed failed) {
    String state =
        failed.done().isEmpty()
            ? " Nothing was saved."
            : " 1 of 2 files was saved; it is finished at the next start.";
    return Problem.of(
        ExitCode.FILES,
        failed.obstacle().file() + " " + failed.obstacle().happened() + "." + state,
        failed.obstacle().remedy());
  }

  private static Problem undecided() {
    return Problem.of(
        ExitCode.FILES,
        "A change of both files was cut short, and one of them was changed since.",
        "Look at both files, then delete the folder .awsmith-txn beside them.");
  }

  private static Event trouble(Obstacle obstacle) {
    return trouble(obstacle.file() + " " + obstacle.happened() + ".", obstacle.remedy());
  }

  private static Event trouble(String headline, String... fixes) {
    return new Event.FileTrouble(Problem.of(ExitCode.FILES, headline, fixes));
  }
}
