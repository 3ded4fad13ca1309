package dev.awsmith;

import dev.awsmith.files.Backup;
import dev.awsmith.files.UndoPlan;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Comeback;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.wizard.Undoable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Backups as a list of what can be undone.
 *
 * @param files as they are; empty where they cannot be read
 * @param deleted the access keys that are no more
 */
record UndoList(Optional<AwsFiles> files, Set<AccessKeyId> deleted, Instant now) {
  Undoable told(Backup backup) {
    return switch (backup.undo()) {
      case UndoPlan.Ready(var changes, var amendments) ->
          told(backup, "can undo", changes, amendments);
      case UndoPlan.AlreadyUndone done -> told(backup, "already undone", List.of(), List.of());
      case UndoPlan.ChangedSince since ->
          told(
              backup,
              "file changed since (" + since.lines() + (since.lines() == 1 ? " line)" : " lines)"),
              since.onlyThis(),
              since.amendments());
      case UndoPlan.Impossible(var obstacle) ->
          told(backup, obstacle.sentence(), List.of(), List.of());
    };
  }

  private Undoable told(
      Backup backup, String state, List<Change> changes, List<Amendment> amendments) {
    return new Undoable(
        backup.id(),
        Duration.between(backup.when(), now),
        backup.summary(),
        backup.files(),
        bringsBackDeleted(changes) ? "old key no longer exists in AWS" : state,
        changes,
        amendments);
  }

  private boolean bringsBackDeleted(List<Change> changes) {
    return files.stream()
        .flatMap(now -> Comeback.of(now, changes).stream())
        .anyMatch(back -> deleted.contains(back.keys().id()));
  }
}
