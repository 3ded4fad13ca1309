package dev.awsmith.wizard;

import dev.awsmith.ini.Change;
import dev.awsmith.profile.Credentials;
import java.util.List;

/** An order to the world outside. It carries all that is needed to carry it out. */
public sealed interface Effect {
  /** Whether the person may walk away before the outcome is known. */
  default boolean abandonable() {
    return true;
  }

  /** Read both AWS files: {@link Event.FilesRead}. */
  record ReadFiles() implements Effect {}

  /**
   * Ask STS who these credentials belong to: {@link Event.CallerFound}. {@code profile} comes back
   * with the answer, so that many can be asked at once; it is empty where there is none yet.
   */
  record CheckCaller(String profile, Credentials credentials, String region) implements Effect {}

  /** Write reviewed changes, all or none: {@link Event.Written}. */
  record WriteChanges(List<Change> changes, String summary) implements Effect {
    public WriteChanges {
      changes = List.copyOf(changes);
    }

    @Override
    public boolean abandonable() {
      return false;
    }
  }

  /** Read a file that a person wants to import: {@link Event.PasteRead}. */
  record ReadPaste(String path) implements Effect {}

  /** Look for key files in the Downloads folder, by name only: {@link Event.DownloadsSeen}. */
  record LookInDownloads() implements Effect {}

  /** Delete a left-over file that holds a secret: {@link Event.FileDeleted}. */
  record DeleteFile(String path) implements Effect {
    @Override
    public boolean abandonable() {
      return false;
    }
  }

  /** List what can be undone: {@link Event.BackupsListed}. */
  record ListBackups() implements Effect {}

  /** Work out what undoing a change would do: {@link Event.UndoPlanned}. */
  record PlanUndo(String backup, boolean wholeFile) implements Effect {}
}
