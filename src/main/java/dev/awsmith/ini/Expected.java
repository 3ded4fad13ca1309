package dev.awsmith.ini;

import dev.awsmith.ini.ReaderView.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a reader should see after some edits, worked out from what it saw before. */
final class Expected {
  private final Map<Section.Kind, Map<String, Map<String, String>>> sections =
      new LinkedHashMap<>();

  private Expected(Read seen) {
    for (Section.Kind kind : Section.Kind.values()) {
      Map<String, Map<String, String>> copies = new LinkedHashMap<>();
      seen.sections(kind)
          .forEach(
              (name, settings) -> {
                Map<String, String> copy = new LinkedHashMap<>();
                settings.forEach((key, value) -> copy.put(lower(key), value));
                copies.put(name, copy);
              });
      sections.put(kind, copies);
    }
  }

  /** The same with all keys in lower case, for keys equal but for case are one key here. */
  static Read plain(Read seen) {
    return new Expected(seen).read();
  }

  static Read after(Read before, List<Edit> edits) {
    Expected expected = new Expected(before);
    for (Edit edit : edits) {
      switch (edit) {
        case Edit.Put put -> expected.put(put.section(), lower(put.key()), put.value());
        case Edit.Remove remove -> expected.remove(remove.section(), lower(remove.key()));
        case Edit.RemoveSection remove ->
            expected.of(remove.section()).remove(remove.section().name());
        case Edit.RenameSection rename -> expected.rename(rename.section(), rename.name());
        case Edit.ReplaceLines lines -> throw unforeseeable(lines);
        case Edit.Recode recode -> throw unforeseeable(recode);
        case Edit.Restore restore -> throw unforeseeable(restore);
      }
    }
    return expected.read();
  }

  private static IllegalArgumentException unforeseeable(Edit edit) {
    return new IllegalArgumentException("Nobody can tell what this comes to: " + edit);
  }

  /** What two views tell alike. */
  static Read common(Read seen, Read other) {
    Expected common = new Expected(seen);
    Expected others = new Expected(other);
    common.sections.forEach(
        (kind, sections) -> {
          Map<String, Map<String, String>> alike = others.sections.get(kind);
          sections.keySet().retainAll(alike.keySet());
          sections.forEach(
              (name, settings) -> settings.entrySet().retainAll(alike.get(name).entrySet()));
        });
    return common.read();
  }

  private void put(Section section, String key, String value) {
    Map<String, String> settings =
        of(section).computeIfAbsent(section.name(), none -> new LinkedHashMap<>());
    int dot = key.indexOf('.');
    if (dot > 0) {
      settings.remove(key.substring(0, dot), "");
    }
    settings.put(key, value);
  }

  private void remove(Section section, String key) {
    Map<String, String> settings = of(section).getOrDefault(section.name(), Map.of());
    settings.keySet().removeIf(each -> each.equals(key) || each.startsWith(key + "."));
  }

  private void rename(Section section, String name) {
    Map<String, String> settings = of(section).remove(section.name());
    if (settings != null) {
      of(section).put(name, settings);
    }
  }

  private Map<String, Map<String, String>> of(Section section) {
    return sections.get(section.kind());
  }

  private Read read() {
    return new Read(
        sections.get(Section.Kind.PROFILE),
        sections.get(Section.Kind.SSO_SESSION),
        sections.get(Section.Kind.SERVICES));
  }

  private static String lower(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
