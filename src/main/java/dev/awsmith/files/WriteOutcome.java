package dev.awsmith.files;

import dev.awsmith.ini.SharedFile;
import java.util.List;

/** What became of a write. */
public sealed interface WriteOutcome {
  /** All is on the disk. {@code backup} undoes it; it is empty where nothing was to be done. */
  record Written(String backup, List<SharedFile> files) implements WriteOutcome {
    public Written {
      files = List.copyOf(files);
    }
  }

  /** All was on the disk, and a moment later another program had written this file anew. */
  record Overwritten(String backup, SharedFile file, int lines) implements WriteOutcome {}

  /** The file is no longer what was reviewed; that many lines differ. Nothing was changed. */
  record ChangedMeanwhile(SharedFile file, int lines) implements WriteOutcome {}

  /** Another awsmith went on saving all the time. Nothing was changed. */
  record Locked() implements WriteOutcome {}

  /** The change would not do what it says. Nothing was changed. */
  record Unproven(String sentence) implements WriteOutcome {}

  /**
   * Some files may be done ({@code done}), others were changed and put back ({@code putBack}); the
   * rest was never touched.
   */
  record WriteFailed(List<SharedFile> done, List<SharedFile> putBack, Obstacle obstacle)
      implements WriteOutcome {
    public WriteFailed {
      done = List.copyOf(done);
      putBack = List.copyOf(putBack);
    }
  }
}
