package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Both AWS files as one value. */
public record AwsFiles(AwsFile credentials, AwsFile config) {
  public AwsFile get(SharedFile which) {
    return which == SharedFile.CREDENTIALS ? credentials : config;
  }

  /**
   * The changes, one for each file that becomes another, that these edits come to. Lines that are
   * replaced are numbered as in the files as they are, or are once recoded, whatever the other
   * edits do.
   *
   * @throws IllegalArgumentException if two edits replace the same line, or one holds a line break
   */
  public List<Change> plan(List<Edit> edits) {
    List<Change> changes = new ArrayList<>();
    for (SharedFile which : SharedFile.values()) {
      AwsFile before = get(which);
      List<Edit> ordered = Order.of(which, edits);
      IniDocument document = before.document();
      for (Edit edit : ordered) {
        document = document.apply(edit);
      }
      if (!document.text().sameBytes(before.document().text())) {
        changes.add(new Change(before, before.with(document), ordered));
      }
    }
    return changes;
  }

  /** The edits that give a section another name everywhere it is spoken of, in both files. */
  public List<Edit> rename(Section section, String name) {
    return Renaming.edits(this, section, name);
  }

  /** Every profile that either file tells of, those of the credentials file first. */
  public List<Profile> profiles() {
    Map<String, List<Profile.Setting>> profiles = new LinkedHashMap<>();
    for (SharedFile which : SharedFile.values()) {
      for (var section : get(which).document().entriesBySection().entrySet()) {
        if (section.getKey().kind() == Section.Kind.PROFILE) {
          String name = section.getKey().name();
          List<Profile.Setting> settings = profiles.getOrDefault(name, new ArrayList<>());
          settings.addAll(settings(which, section.getValue()));
          profiles.put(name, settings);
        }
      }
    }
    List<Profile> all = new ArrayList<>();
    for (var profile : profiles.entrySet()) {
      all.add(new Profile(profile.getKey(), profile.getValue()));
    }
    return all;
  }

  /** Each key once: where a file sets it twice, the last one counts. */
  private static Collection<Profile.Setting> settings(SharedFile which, List<Entry> entries) {
    Map<String, Profile.Setting> settings = new LinkedHashMap<>();
    for (Entry entry : entries) {
      settings.put(
          entry.key().toLowerCase(Locale.ROOT),
          new Profile.Setting(entry.key(), entry.value(), which, entry.first()));
    }
    return settings.values();
  }

  public Optional<Profile> profile(String name) {
    return profiles().stream().filter(profile -> profile.name().equals(name)).findFirst();
  }
}
