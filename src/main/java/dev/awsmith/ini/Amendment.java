package dev.awsmith.ini;

/** A change around the AWS files; paths may begin with {@code ~} for the home folder. */
public sealed interface Amendment {
  /** What it is done to. */
  String path();

  /** The one that takes it back. */
  Amendment reversed();

  /**
   * Another line in the place of one; the file must still say {@code before}.
   *
   * @param line counted from one
   * @param shownBefore the same for a person, with secrets masked
   */
  record Line(
      String path, int line, String before, String after, String shownBefore, String shownAfter)
      implements Amendment {
    @Override
    public Amendment reversed() {
      return new Line(path, line, after, before, shownAfter, shownBefore);
    }

    @Override
    public String toString() {
      return path + ":" + line;
    }
  }

  /**
   * A line of its own at the end of a text file, put there or taken away again.
   *
   * @param newFile whether the file is made for it, and goes with it
   */
  record LastLine(String path, String line, boolean newFile, boolean added) implements Amendment {
    @Override
    public Amendment reversed() {
      return new LastLine(path, line, newFile, !added);
    }
  }

  /** Other permissions, in octal such as {@code 0600}. */
  record Mode(String path, String before, String after) implements Amendment {
    @Override
    public Amendment reversed() {
      return new Mode(path, after, before);
    }
  }

  /** Another name for a file; nothing may have that name already. */
  record Move(String path, String to) implements Amendment {
    @Override
    public Amendment reversed() {
      return new Move(to, path);
    }
  }
}
