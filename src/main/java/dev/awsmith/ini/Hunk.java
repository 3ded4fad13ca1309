package dev.awsmith.ini;

import java.util.List;

/** A run of lines in which two texts differ, with some that they share around it. */
public record Hunk(List<Line> lines) {
  /** What becomes of a line. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }

  /**
   * @param before its number in the earlier text, counted from one; 0 for an added line
   * @param after its number in the later text; 0 for a removed line
   * @param text with its secrets masked
   */
  public record Line(Kind kind, int before, int after, String text) {}

  public Hunk {
    lines = List.copyOf(lines);
  }
}
