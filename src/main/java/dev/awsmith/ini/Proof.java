package dev.awsmith.ini;

import java.util.Optional;

/**
 * Proves a change before it is written: every reader must see afterwards what it saw before, but
 * for the edits. What awsmith itself reads through ini4j is held to the same.
 */
public final class Proof {
  private Proof() {}

  /** What speaks against a change, as a sentence; empty for one that may be written. */
  public static Optional<String> complaint(Change change) {
    Text written = change.after().document().text();
    Optional<String> tooMuch = Limits.complaint(written);
    if (tooMuch.isPresent()) {
      return tooMuch;
    }
    IniDocument document = change.before().document();
    for (Edit edit : change.edits()) {
      IniDocument next = document.apply(edit);
      Optional<String> complaint = new EditProof(document, edit, next).complaint();
      if (complaint.isPresent()) {
        return complaint;
      }
      document = next;
    }
    boolean asPlanned = document.text().sameBytes(written);
    boolean readsBack = Text.of(written.bytes()).lines().equals(written.lines());
    return asPlanned && readsBack
        ? Optional.empty()
        : Optional.of("The new text would not read back as it was reviewed.");
  }
}
