package dev.awsmith.ini;

import java.util.List;

/** A file as it was reviewed, the edits, and what they make of it. */
public record Change(AwsFile before, AwsFile after, List<Edit> edits) {
  public Change {
    edits = List.copyOf(edits);
  }

  public SharedFile file() {
    return before.which();
  }

  /** What differs, secrets masked, with so many lines around it. */
  public List<Hunk> hunks(int context) {
    return Comparison.hunks(before.document().text(), after.document().text(), context);
  }
}
