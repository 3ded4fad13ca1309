package dev.awsmith.wizard;

import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.Change;
import java.time.Duration;
import java.util.List;

/**
 * One change that was made, and whether it can be taken back.
 *
 * @param state in words, such as {@code can undo}
 * @param changes what taking it back would change, with {@code amendments}; empty where it cannot
 *     be done
 */
public record Undoable(
    String id,
    Duration age,
    String summary,
    List<String> files,
    String state,
    List<Change> changes,
    List<Amendment> amendments) {
  public Undoable {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
    amendments = List.copyOf(amendments);
  }
}
