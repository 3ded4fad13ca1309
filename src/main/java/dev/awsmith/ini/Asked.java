package dev.awsmith.ini;

import dev.awsmith.profile.ProfileName;
import java.util.Optional;

/** What can be said against an edit from what it asks for, before anything is compared. */
final class Asked {
  private Asked() {}

  static Optional<String> complaint(IniDocument before, Edit edit) {
    return switch (edit) {
      case Edit.Put put -> ofPut(before, put);
      case Edit.RenameSection rename -> ofRename(before, rename);
      case Edit.Remove remove -> Optional.empty();
      case Edit.RemoveSection remove -> Optional.empty();
      case Edit.ReplaceLines lines -> Optional.empty();
      case Edit.Recode recode -> Optional.empty();
      case Edit.Restore restore -> Optional.empty();
    };
  }

  private static Optional<String> ofPut(IniDocument before, Edit.Put put) {
    Section section = put.section();
    if (section.kind() != Section.Kind.PROFILE && put.file() == SharedFile.CREDENTIALS) {
      return Optional.of(
          section.heading(put.file()) + " belongs in the config file. No tool reads it here.");
    }
    return newName(before, section)
        .or(() -> Values.complaint(put.value()))
        .or(() -> block(before, put));
  }

  private static Optional<String> ofRename(IniDocument before, Edit.RenameSection rename) {
    Section renamed = new Section(rename.section().kind(), rename.name());
    return before.sections().contains(renamed)
        ? Optional.of("There is already a section " + renamed.heading(rename.file()) + ".")
        : newName(before, renamed);
  }

  private static Optional<String> newName(IniDocument before, Section section) {
    return before.sections().contains(section)
        ? Optional.empty()
        : ProfileName.complaint(section.name());
  }

  /** A key has either a value or settings nested under it. */
  private static Optional<String> block(IniDocument before, Edit.Put put) {
    int dot = put.key().indexOf('.');
    String parent = dot < 0 ? put.key() : put.key().substring(0, dot);
    for (Entry entry : before.entries(put.section())) {
      if (entry.key().equalsIgnoreCase(parent)) {
        if (dot < 0 && entry.holdsBlock()) {
          return Optional.of(parent + " holds settings nested under it. Remove it first.");
        }
        if (dot >= 0 && !entry.value().isEmpty()) {
          return Optional.of(parent + " has a value of its own. Remove it first.");
        }
      }
    }
    return Optional.empty();
  }
}
