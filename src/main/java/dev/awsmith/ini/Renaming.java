package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.List;

/** Gives a section another name in both files, and follows every setting that speaks of it. */
final class Renaming {
  private Renaming() {}

  static List<Edit> edits(AwsFiles files, Section section, String name) {
    List<Edit> edits = new ArrayList<>();
    for (SharedFile which : SharedFile.values()) {
      IniDocument document = files.get(which).document();
      if (document.sections().contains(section)) {
        edits.add(new Edit.RenameSection(which, section, name));
      }
      String key = reference(section.kind());
      document
          .entriesBySection()
          .forEach(
              (speaker, entries) -> {
                if (speaker.kind() == Section.Kind.PROFILE && speaks(entries, key, section)) {
                  Section now = speaker.equals(section) ? Section.profile(name) : speaker;
                  edits.add(new Edit.Put(which, now, key, name));
                }
              });
    }
    return edits;
  }

  private static boolean speaks(List<Entry> entries, String key, Section section) {
    return entries.stream()
        .anyMatch(
            entry -> entry.key().equalsIgnoreCase(key) && entry.value().equals(section.name()));
  }

  /** The key by which a profile names such a section. */
  private static String reference(Section.Kind kind) {
    return switch (kind) {
      case PROFILE -> "source_profile";
      case SSO_SESSION -> "sso_session";
      case SERVICES -> "services";
    };
  }
}
