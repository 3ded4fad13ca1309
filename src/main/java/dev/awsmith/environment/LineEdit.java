package dev.awsmith.environment;

/**
 * One line of a text file, before and after; the file must still say {@code before} when it is
 * written.
 *
 * @param shownBefore the same for a preview, with secrets masked
 */
public record LineEdit(
    String path, int line, String before, String after, String shownBefore, String shownAfter) {
  @Override
  public String toString() {
    return path + ":" + line + " - " + shownBefore + " + " + shownAfter;
  }
}
