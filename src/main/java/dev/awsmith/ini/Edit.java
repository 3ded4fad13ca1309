package dev.awsmith.ini;

import java.util.List;

/** One thing to do to the AWS files. Sections are named without the word {@code profile}. */
public sealed interface Edit {
  /** The file it is done to. */
  SharedFile file();

  /** Sets a key of a section, and makes the section where there is none. */
  record Put(SharedFile file, Section section, String key, String value) implements Edit {
    @Override
    public String toString() {
      return "Put[" + file + ", " + section + ", " + key + "]";
    }
  }

  /** Removes a key, its nested lines with it. */
  record Remove(SharedFile file, Section section, String key) implements Edit {}

  /** Removes a whole section. */
  record RemoveSection(SharedFile file, Section section) implements Edit {}

  /** Gives a section another name; references to it are edits of their own. */
  record RenameSection(SharedFile file, Section section, String name) implements Edit {}

  /** Puts other lines in the place of lines {@code first} to {@code last}, counted from one. */
  record ReplaceLines(SharedFile file, int first, int last, List<String> lines) implements Edit {
    public ReplaceLines {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "ReplaceLines[" + file + ", " + first + " to " + last + "]";
    }
  }

  /**
   * Writes the same lines in UTF-8 without a byte order mark, and ends each with what every reader
   * takes for an end. Comes before all other edits, whose lines are those of the text it makes.
   */
  record Recode(SharedFile file) implements Edit {}

  /** Puts a whole earlier text back: an undo. */
  record Restore(SharedFile file, Text text) implements Edit {
    @Override
    public String toString() {
      return "Restore[" + file + "]";
    }
  }
}
