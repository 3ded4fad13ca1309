package dev.awsmith.files;

import java.time.Instant;
import java.util.List;

/**
 * A change that was made, and whether it can be undone.
 *
 * @param files the names of what it changed
 */
public record Backup(String id, Instant when, String summary, List<String> files, State state) {
  public Backup {
    files = List.copyOf(files);
  }

  /** How the files stand to that change now. */
  public sealed interface State {
    /** They are as it left them. */
    record CanUndo() implements State {}

    /** They are as they were before it. */
    record AlreadyUndone() implements State {}

    /** They were changed since; that many lines differ from what it left. */
    record ChangedSince(int lines) implements State {}

    record Unreadable(Obstacle obstacle) implements State {}
  }
}
