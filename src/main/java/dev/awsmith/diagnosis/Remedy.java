package dev.awsmith.diagnosis;

import dev.awsmith.environment.LineEdit;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;

/** What a fix consists of. */
public sealed interface Remedy {
  /** The line that does it in a terminal, where there is one. */
  default Optional<String> line() {
    return Optional.empty();
  }

  /** Edits of the AWS files. */
  record Edits(List<Edit> edits) implements Remedy {
    public Edits {
      edits = List.copyOf(edits);
    }
  }

  /** Takes a path away from all users but its owner. */
  record MakePrivate(String path) implements Remedy {}

  /** Gives a file another name or place. */
  record Move(String from, String to) implements Remedy {}

  /** Edits of start files of shells. */
  record ShellLines(List<LineEdit> lines) implements Remedy {
    public ShellLines {
      lines = List.copyOf(lines);
    }
  }

  /** A line for the person to run in the terminal. */
  record Run(String command) implements Remedy {
    @Override
    public Optional<String> line() {
      return Optional.of(command);
    }
  }

  /** Another journey of awsmith, and the command that begins it. */
  record Go(Journey journey, String profile, String command) implements Remedy {
    @Override
    public Optional<String> line() {
      return Optional.of(command);
    }
  }

  /** Where a remedy may lead. */
  enum Journey {
    NEW_KEYS,
    ROTATE,
    RESUME_ROTATION,
    UNDO_ROTATION
  }

  /** A value that only the person knows, for a setting. */
  record Ask(SharedFile file, Section section, String key) implements Remedy {
    @Override
    public String toString() {
      return "Ask[" + file + ", " + key + "]";
    }
  }

  /** Words to send to somebody who can do it. */
  record Send(String text) implements Remedy {}

  /** Something to do elsewhere, or with new keys; the label says what. */
  record ByHand() implements Remedy {}

  static Remedy edits(Edit... edits) {
    return new Edits(List.of(edits));
  }
}
