package dev.awsmith.files;

import java.time.Instant;
import java.util.List;

/**
 * A change that was made, and how it can be undone.
 *
 * @param files the names of what it changed
 */
public record Backup(String id, Instant when, String summary, List<String> files, UndoPlan undo) {
  public Backup {
    files = List.copyOf(files);
  }
}
