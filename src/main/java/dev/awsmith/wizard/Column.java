package dev.awsmith.wizard;

/**
 * A column of a list.
 *
 * @param rank columns of a higher rank are left out first where the window is narrow; rank 0 stays
 */
public record Column(String title, Align align, int rank) {
  /** The side a column's text leans to. */
  public enum Align {
    LEFT,
    RIGHT
  }

  public static Column left(String title) {
    return new Column(title, Align.LEFT, 0);
  }
}
