package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.util.ArrayList;
import java.util.List;
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
    return Limits.complaint(written)
        .or(() -> ofEdits(change.before().document(), change))
        .or(() -> ofReadingBack(written));
  }

  private static Optional<String> ofReadingBack(Text written) {
    return Text.of(written.bytes()).lines().equals(written.lines())
        ? Optional.empty()
        : Optional.of("The file's encoding lacks a character of the new text.");
  }

  /** An undo may bring back anything, even a file that no reader can read. */
  private static Optional<String> ofEdits(IniDocument before, Change change) {
    IniDocument document = before;
    List<Edit> others = new ArrayList<>();
    for (Edit edit : Order.of(change.file(), change.edits())) {
      switch (edit) {
        case Edit.Restore restore -> {
          return unlessSame(IniDocument.of(change.file(), restore.text()), change);
        }
        case Edit.Recode recode -> document = document.apply(recode);
        case Edit.ReplaceLines repair -> {
          IniDocument next = document.apply(repair);
          Optional<String> complaint = ofRepair(document, repair, next);
          if (complaint.isPresent()) {
            return complaint;
          }
          document = next;
        }
        case Edit.Put put -> others.add(put);
        case Edit.Remove remove -> others.add(remove);
        case Edit.RemoveSection remove -> others.add(remove);
        case Edit.RenameSection rename -> others.add(rename);
      }
    }
    return ofOthers(document, others, change);
  }

  private static Optional<String> ofOthers(IniDocument before, List<Edit> edits, Change change) {
    IniDocument document = before;
    for (Edit edit : edits) {
      Optional<String> complaint = Asked.complaint(document, edit);
      if (complaint.isPresent()) {
        return complaint;
      }
      document = document.apply(edit);
    }
    Optional<String> unlike = unlessSame(document, change);
    return unlike.isPresent() || edits.isEmpty() ? unlike : ofEdits(before, edits, document);
  }

  private static Optional<String> unlessSame(IniDocument edited, Change change) {
    return edited.text().sameBytes(change.after().document().text())
        ? Optional.empty()
        : Optional.of("The new text is not what the edits come to.");
  }

  private static Optional<String> ofEdits(IniDocument before, List<Edit> edits, IniDocument after) {
    List<Read> seen = new ArrayList<>();
    for (Witness witness : Witness.ALL) {
      switch (witness.read(before)) {
        case Refused refused -> {
          return Optional.of(witness.cannotRead(before, refused));
        }
        case Read read -> seen.add(read);
      }
    }
    for (Witness witness : Witness.ALL) {
      Read expected = Expected.after(seen.removeFirst(), edits);
      Optional<String> complaint = witness.complaint(after, expected, true);
      if (complaint.isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }

  /** A repair may change whatever stands on its lines, and nothing that stands elsewhere. */
  private static Optional<String> ofRepair(
      IniDocument before, Edit.ReplaceLines repair, IniDocument after) {
    IniDocument rest = before.without(repair.first(), repair.last());
    for (Witness witness : Witness.ALL) {
      if (witness.read(before) instanceof Read seen) {
        Read elsewhere =
            witness.read(rest) instanceof Read left ? Expected.common(seen, left) : Read.NOTHING;
        Optional<String> complaint = witness.complaint(after, elsewhere, false);
        if (complaint.isPresent()) {
          return complaint;
        }
      }
    }
    return Optional.empty();
  }
}
