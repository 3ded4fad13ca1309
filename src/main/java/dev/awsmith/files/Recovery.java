package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.util.List;

/** What became of a change of both files that a crash cut short. */
public sealed interface Recovery {
  /** There was none, or it had not begun to count. */
  record Nothing() implements Recovery {}

  /** Both files are as that change was to leave them. */
  record Finished(List<SharedFile> files) implements Recovery {
    public Finished {
      files = List.copyOf(files);
    }
  }

  /** These files were changed by someone else since: a person must say whether to finish it. */
  record Undecided(List<SharedFile> changed) implements Recovery {
    public Undecided {
      changed = List.copyOf(changed);
    }
  }

  /** It could not be looked for, or not be finished. */
  record Failed(Obstacle obstacle) implements Recovery {}
}
