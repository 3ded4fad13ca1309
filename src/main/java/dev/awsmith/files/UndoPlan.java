package dev.awsmith.files;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.Change;
import java.util.List;

/** The changes that undo a change; they are reviewed, proved and written like any other. */
public sealed interface UndoPlan {
  /** The files are as the change left them. */
  record Ready(List<Change> changes, List<Amendment> amendments) implements UndoPlan {
    public Ready {
      changes = List.copyOf(changes);
      amendments = List.copyOf(amendments);
    }
  }

  /**
   * The files were changed since. {@code onlyThis} keeps those later changes and is empty where
   * they touch the same lines; {@code whole} does not, and is empty where the file was new.
   */
  record ChangedSince(
      int lines, List<Change> onlyThis, List<Change> whole, List<Amendment> amendments)
      implements UndoPlan {
    public ChangedSince {
      onlyThis = List.copyOf(onlyThis);
      whole = List.copyOf(whole);
      amendments = List.copyOf(amendments);
    }
  }

  /** The files are already as they were before the change. */
  record AlreadyUndone() implements UndoPlan {}

  /** The backup cannot be read, or the files cannot. */
  record Impossible(Obstacle obstacle) implements UndoPlan {}
}
