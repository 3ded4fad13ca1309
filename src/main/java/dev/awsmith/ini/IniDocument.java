package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ini4j.Profile;

/**
 * A text and what ini4j says its lines mean. The text is the truth: an edit replaces lines of it
 * and yields another document.
 */
public final class IniDocument {
  private final SharedFile which;
  private final Text text;
  private final AwsIni ini;

  private IniDocument(SharedFile which, Text text) {
    this.which = which;
    this.text = text;
    this.ini = AwsIni.of(which, text);
  }

  public static IniDocument of(SharedFile which, Text text) {
    return new IniDocument(which, text);
  }

  public SharedFile which() {
    return which;
  }

  public Text text() {
    return text;
  }

  /** The sections of AWS's kinds, in order, each once. */
  public List<Section> sections() {
    Set<Section> sections = new LinkedHashSet<>();
    for (Heading heading : ini.headings()) {
      heading.section().ifPresent(sections::add);
    }
    return List.copyOf(sections);
  }

  /** The value of a key; nested ones are {@code s3.addressing_style}. Case does not matter. */
  public Optional<String> get(Section section, String key) {
    Profile.Section found = ini.model().get(AwsIni.modelName(section));
    if (found == null) {
      return Optional.empty();
    }
    String value = found.get(key);
    if (value != null) {
      return Optional.of(value);
    }
    for (String other : found.keySet()) {
      if (other.equalsIgnoreCase(key)) {
        return Optional.of(found.get(other));
      }
    }
    return Optional.empty();
  }

  /** Every heading in order, those of no AWS kind among them. */
  public List<Heading> headings() {
    return List.copyOf(ini.headings());
  }

  /** Every setting in order, those under headings of no AWS kind among them. */
  public List<Entry> entries() {
    return List.copyOf(ini.entries());
  }

  /** The lines that some reader cannot read. */
  public List<Malformed> malformed() {
    return List.copyOf(ini.malformed());
  }

  /** The headings that make up a section; more than one where it is told in pieces. */
  List<Heading> headings(Section section) {
    List<Heading> found = new ArrayList<>();
    for (Heading heading : ini.headings()) {
      if (ini.counts(heading) && heading.section().orElseThrow().equals(section)) {
        found.add(heading);
      }
    }
    return found;
  }

  /** The settings of a section that count for it. */
  List<Entry> entries(Section section) {
    List<Entry> found = new ArrayList<>();
    for (Entry entry : ini.entries()) {
      if (ini.counts(entry.heading()) && entry.heading().section().orElseThrow().equals(section)) {
        found.add(entry);
      }
    }
    return found;
  }

  /** The settings of every section, in one pass. */
  Map<Section, List<Entry>> entriesBySection() {
    Map<Section, List<Entry>> all = new LinkedHashMap<>();
    for (Section section : sections()) {
      all.put(section, new ArrayList<>());
    }
    for (Entry entry : ini.entries()) {
      if (ini.counts(entry.heading())) {
        all.get(entry.heading().section().orElseThrow()).add(entry);
      }
    }
    return all;
  }

  /** What this document tells, in the form of a reader's view. */
  ReaderView.Read view() {
    Map<Section.Kind, Map<String, Map<String, String>>> all = new EnumMap<>(Section.Kind.class);
    for (Section.Kind kind : Section.Kind.values()) {
      all.put(kind, new LinkedHashMap<>());
    }
    for (Section section : sections()) {
      Map<String, String> settings = new LinkedHashMap<>();
      Profile.Section found = ini.model().get(AwsIni.modelName(section));
      found.keySet().forEach(key -> settings.put(key, found.get(key)));
      all.get(section.kind()).put(section.name(), settings);
    }
    for (Entry entry : ini.entries()) {
      if (ini.counts(entry.heading()) && entry.holdsBlock()) {
        Section section = entry.heading().section().orElseThrow();
        all.get(section.kind()).get(section.name()).remove(entry.key());
      }
    }
    return new ReaderView.Read(
        all.get(Section.Kind.PROFILE),
        all.get(Section.Kind.SSO_SESSION),
        all.get(Section.Kind.SERVICES));
  }

  /** The rest, without the settings on these lines, and with meaningless headings for theirs. */
  IniDocument without(int from, int to) {
    int first = from;
    int last = to;
    for (Entry entry : ini.entries()) {
      if (entry.first() <= to && entry.last() >= from) {
        first = Math.min(first, entry.first());
        last = Math.max(last, entry.last());
      }
    }
    List<String> headings = new ArrayList<>();
    Lines lines = new Lines(text);
    for (int line = first; line <= last; line++) {
      if (lines.get(line).strip().startsWith("[")) {
        headings.add(Section.profile("awsmith-line-" + line).heading(which));
      }
    }
    lines.replace(first, last, headings);
    return of(which, lines.text());
  }

  /**
   * The document with an edit done to it.
   *
   * @throws IllegalArgumentException if the edit is for the other file, holds a line break, or
   *     names lines that are not there
   */
  public IniDocument apply(Edit edit) {
    if (edit.file() != which) {
      throw new IllegalArgumentException("The edit is for the other file.");
    }
    Rewriter rewriter = new Rewriter(this);
    return switch (edit) {
      case Edit.Put put -> rewriter.put(put.section(), put.key(), put.value());
      case Edit.Remove remove -> rewriter.remove(remove.section(), remove.key());
      case Edit.RemoveSection remove -> rewriter.removeSection(remove.section());
      case Edit.RenameSection rename -> rewriter.renameSection(rename.section(), rename.name());
      case Edit.ReplaceLines lines ->
          rewriter.replaceLines(lines.first(), lines.last(), lines.lines());
      case Edit.Recode recode -> of(which, text.recoded());
      case Edit.Restore restore -> of(which, restore.text());
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IniDocument document
        && which == document.which
        && text.equals(document.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "IniDocument[" + which + ", " + text.lines().size() + " lines]";
  }
}
