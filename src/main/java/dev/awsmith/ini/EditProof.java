package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import dev.awsmith.ini.ReaderView.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Proves one edit: what each reader saw before, what it should see now, what it does see. */
record EditProof(IniDocument before, Edit edit, IniDocument after) {
  /** One who reads a file, and what to call him in a sentence. */
  private record Witness(String name, Function<IniDocument, ReaderView> sees) {}

  private static final List<Witness> WITNESSES =
      List.of(
          new Witness(Reader.CLI.words(), file -> CliView.read(file.which(), file.text())),
          new Witness(Reader.JAVA.words(), file -> SdkView.read(file.which(), file.text())),
          new Witness("awsmith", IniDocument::view));

  Optional<String> complaint() {
    return switch (edit) {
      case Edit.Restore restore -> Optional.empty();
      case Edit.ReplaceLines lines -> ofRepair(lines);
      case Edit.Put put -> Asked.complaint(before, put).or(this::ofEdit);
      case Edit.RenameSection rename -> Asked.complaint(before, rename).or(this::ofEdit);
      case Edit.Remove remove -> ofEdit();
      case Edit.RemoveSection remove -> ofEdit();
    };
  }

  private Optional<String> ofEdit() {
    List<Read> expected = new ArrayList<>();
    for (Witness witness : WITNESSES) {
      switch (witness.sees().apply(before)) {
        case Refused refused -> {
          return Optional.of(repairFirst(witness, refused));
        }
        case Read read -> expected.add(Expected.after(read, edit));
      }
    }
    for (int i = 0; i < expected.size(); i++) {
      Optional<String> complaint = compare(WITNESSES.get(i), expected.get(i), true);
      if (complaint.isPresent()) {
        return complaint;
      }
    }
    return Optional.empty();
  }

  /** A repair may change whatever stands on its lines, and nothing that stands elsewhere. */
  private Optional<String> ofRepair(Edit.ReplaceLines lines) {
    IniDocument rest = IniDocument.of(before.which(), without(lines.first(), lines.last()));
    for (Witness witness : WITNESSES) {
      if (witness.sees().apply(before) instanceof Read seen) {
        Read elsewhere =
            witness.sees().apply(rest) instanceof Read left
                ? Expected.common(seen, left)
                : Read.NOTHING;
        Optional<String> complaint = compare(witness, elsewhere, false);
        if (complaint.isPresent()) {
          return complaint;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> compare(Witness witness, Read expected, boolean exact) {
    return switch (witness.sees().apply(after)) {
      case Refused refused -> Optional.of(unreadable(witness, refused));
      case Read seen ->
          Difference.between(expected, Expected.plain(seen), exact)
              .map(difference -> unlike(witness, difference));
    };
  }

  private String repairFirst(Witness witness, Refused refused) {
    return "The %s file cannot be read by %s as it is%s. Repair it first."
        .formatted(before.which().fileName(), witness.name(), where(refused));
  }

  private String unreadable(Witness witness, Refused refused) {
    return "After this change, the %s file could not be read by %s any more%s."
        .formatted(before.which().fileName(), witness.name(), where(refused));
  }

  private String unlike(Witness witness, String difference) {
    return "After this change, %s would %s. Repair the %s file first."
        .formatted(witness.name(), difference, before.which().fileName());
  }

  private static String where(Refused refused) {
    return refused.line().isPresent() ? " (line " + refused.line().getAsInt() + ")" : "";
  }

  /** The text without the settings on these lines, and with a heading of no meaning for each. */
  private Text without(int from, int to) {
    int first = from;
    int last = to;
    for (Entry entry : before.entries()) {
      if (entry.first() <= to && entry.last() >= from) {
        first = Math.min(first, entry.first());
        last = Math.max(last, entry.last());
      }
    }
    List<String> headings = new ArrayList<>();
    Lines lines = new Lines(before.text());
    for (int line = first; line <= last; line++) {
      if (lines.get(line).strip().startsWith("[")) {
        Section placeholder = Section.profile("awsmith-line-" + line);
        headings.add(placeholder.heading(before.which()));
      }
    }
    lines.replace(first, last, headings);
    return lines.text();
  }
}
