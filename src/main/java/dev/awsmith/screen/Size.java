package dev.awsmith.screen;

/** The size of a window in columns and rows. */
public record Size(int columns, int rows) {
  /** The smallest window that everything fits into. */
  public static final Size FLOOR = new Size(60, 16);

  private static final int WIDE = 110;
  private static final int TALL = 24;

  public boolean isEnough() {
    return columns >= FLOOR.columns && rows >= FLOOR.rows;
  }

  /** Whether details find a place beside a list. */
  boolean isWide() {
    return columns >= WIDE;
  }

  boolean isTall() {
    return rows >= TALL;
  }

  @Override
  public String toString() {
    return columns + "x" + rows;
  }
}
