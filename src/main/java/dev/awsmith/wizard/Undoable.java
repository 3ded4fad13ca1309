package dev.awsmith.wizard;

import java.time.Duration;
import java.util.List;

/** One change that was made, and whether it can be taken back. */
public record Undoable(String id, Duration age, String summary, List<String> files, String state) {
  public Undoable {
    files = List.copyOf(files);
  }
}
