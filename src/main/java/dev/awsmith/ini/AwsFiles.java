package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Both AWS files as one value. */
public final class AwsFiles {
  private final AwsFile credentials;
  private final AwsFile config;
  private Map<String, Profile> profiles;

  public AwsFiles(AwsFile credentials, AwsFile config) {
    this.credentials = credentials;
    this.config = config;
  }

  public AwsFile credentials() {
    return credentials;
  }

  public AwsFile config() {
    return config;
  }

  public AwsFile get(SharedFile which) {
    return which == SharedFile.CREDENTIALS ? credentials : config;
  }

  /** The same with another version of one of them. */
  public AwsFiles with(AwsFile file) {
    return file.which() == SharedFile.CREDENTIALS
        ? new AwsFiles(file, config)
        : new AwsFiles(credentials, file);
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
    return List.copyOf(byName().values());
  }

  public Optional<Profile> profile(String name) {
    return Optional.ofNullable(byName().get(name));
  }

  /** Put together when somebody asks, and once: two threads at most do it twice. */
  private Map<String, Profile> byName() {
    if (profiles == null) {
      Map<String, List<Profile.Setting>> settings = new LinkedHashMap<>();
      for (SharedFile which : SharedFile.values()) {
        for (var section : get(which).document().entriesBySection().entrySet()) {
          if (section.getKey().kind() == Section.Kind.PROFILE) {
            settings
                .computeIfAbsent(section.getKey().name(), name -> new ArrayList<>())
                .addAll(settings(which, section.getValue()));
          }
        }
      }
      Map<String, Profile> all = new LinkedHashMap<>();
      settings.forEach((name, each) -> all.put(name, new Profile(name, each)));
      profiles = all;
    }
    return profiles;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof AwsFiles files
        && credentials.equals(files.credentials)
        && config.equals(files.config);
  }

  @Override
  public int hashCode() {
    return 31 * credentials.hashCode() + config.hashCode();
  }

  @Override
  public String toString() {
    return "AwsFiles[" + credentials + ", " + config + "]";
  }
}
