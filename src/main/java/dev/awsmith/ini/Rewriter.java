package dev.awsmith.ini;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does one edit to a document: replaces the lines it must, and leaves every other to the byte. */
final class Rewriter {
  private static final String GAP = " = ";
  private static final String INDENT = "  ";

  private final IniDocument document;
  private final Lines lines;

  Rewriter(IniDocument document) {
    this.document = document;
    this.lines = new Lines(document.text());
  }

  IniDocument put(Section section, String key, String value) {
    Optional<Entry> entry = find(section, key);
    if (entry.isPresent()) {
      replaceValue(entry.get(), key, value);
    } else if (document.headings(section).isEmpty()) {
      addSection(section, key, value);
    } else {
      addKey(section, key, value);
    }
    return done();
  }

  IniDocument remove(Section section, String key) {
    List<Entry> entries = document.entries(section);
    for (Entry entry : entries.reversed()) {
      if (entry.key().equalsIgnoreCase(key)) {
        removeEntry(blockEmptiedBy(entry, entries).orElse(entry));
      }
    }
    return done();
  }

  IniDocument removeSection(Section section) {
    for (Heading heading : document.headings(section).reversed()) {
      int first = heading.line();
      while (first > 1 && Comments.isComment(lines.get(first - 1))) {
        first--;
      }
      int last = lastLine(heading);
      boolean spaced = first > 1 && Comments.isBlank(lines.get(first - 1));
      boolean spaceFollows = last == lines.size() || Comments.isBlank(lines.get(last + 1));
      lines.replace(spaced && spaceFollows ? first - 1 : first, last, List.of());
    }
    return done();
  }

  IniDocument renameSection(Section section, String name) {
    for (Heading heading : document.headings(section).reversed()) {
      lines.replace(heading.line(), heading.line(), List.of(renamed(heading, name)));
    }
    return done();
  }

  IniDocument replaceLines(int first, int last, List<String> other) {
    lines.replace(first, last, other);
    return done();
  }

  private IniDocument done() {
    return IniDocument.of(document.which(), lines.text());
  }

  /** The one that counts, for the last one wins. */
  private Optional<Entry> find(Section section, String key) {
    for (Entry entry : document.entries(section).reversed()) {
      if (entry.key().equalsIgnoreCase(key)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private void replaceValue(Entry entry, String key, String value) {
    SettingLine line = settingLine(entry);
    List<String> replacement = new ArrayList<>();
    if (!line.comment().isEmpty()) {
      replacement.add(line.comment());
    }
    String spelling = key.substring(key.length() - line.key().length());
    replacement.add(line.with(spelling, value));
    replacement.addAll(entry.holdsBlock() ? linesBelow(entry) : commentsBelow(entry));
    lines.replace(entry.first(), entry.last(), replacement);
  }

  private void removeEntry(Entry entry) {
    lines.replace(entry.first(), entry.last(), commentsBelow(entry));
  }

  /** The block that would stay behind empty, if this is the last setting nested in it. */
  private static Optional<Entry> blockEmptiedBy(Entry entry, List<Entry> entries) {
    if (!entry.nested()) {
      return Optional.empty();
    }
    Entry block = entry;
    int nested = 0;
    for (Entry other : entries) {
      if (other.holdsBlock() && other.first() < entry.first() && entry.last() <= other.last()) {
        block = other;
      }
    }
    for (Entry other : entries) {
      if (other.nested() && other.first() > block.first() && other.last() <= block.last()) {
        nested++;
      }
    }
    return nested == 1 ? Optional.of(block) : Optional.empty();
  }

  private List<String> linesBelow(Entry entry) {
    List<String> below = new ArrayList<>();
    for (int line = entry.first() + 1; line <= entry.last(); line++) {
      below.add(lines.get(line));
    }
    return below;
  }

  /** Comments among the lines of a value, in the first column, where every reader skips them. */
  private List<String> commentsBelow(Entry entry) {
    List<String> comments = new ArrayList<>();
    for (String line : linesBelow(entry)) {
      if (Comments.isComment(line) || Comments.isIndentedComment(line)) {
        comments.add(line.trim());
      }
    }
    return comments;
  }

  private void addSection(Section section, String key, String value) {
    List<String> added = new ArrayList<>();
    if (lines.size() > 0 && !Comments.isBlank(lines.get(lines.size()))) {
      added.add("");
    }
    added.add(section.heading(document.which()));
    added.addAll(newSetting(key, value, GAP));
    lines.replace(lines.size() + 1, lines.size(), added);
  }

  private void addKey(Section section, String key, String value) {
    int dot = key.indexOf('.');
    Optional<Entry> block = dot < 0 ? Optional.empty() : find(section, key.substring(0, dot));
    if (block.isPresent()) {
      addNested(block.get(), key.substring(dot + 1), value);
      return;
    }
    Heading heading = document.headings(section).getLast();
    int last = lastLine(heading);
    lines.replace(last + 1, last, newSetting(key, value, gapIn(section)));
  }

  private void addNested(Entry block, String key, String value) {
    String indent = INDENT;
    String gap = GAP;
    for (Entry entry : document.entries()) {
      if (entry.nested() && entry.first() > block.first() && entry.last() <= block.last()) {
        SettingLine neighbour = settingLine(entry);
        indent = neighbour.indent();
        gap = neighbour.gapBeforeValue();
      }
    }
    lines.replace(block.last() + 1, block.last(), List.of(indent + key + gap + value));
  }

  private static List<String> newSetting(String key, String value, String gap) {
    int dot = key.indexOf('.');
    return dot < 0
        ? List.of(key + gap + value)
        : List.of(
            key.substring(0, dot) + gap.stripTrailing(),
            INDENT + key.substring(dot + 1) + gap + value);
  }

  /** How the last setting of a section sets off its value. */
  private String gapIn(Section section) {
    for (Entry entry : document.entries(section).reversed()) {
      if (!entry.nested()) {
        String gap = settingLine(entry).gapBeforeValue();
        return gap.indexOf(':') < 0 ? gap : GAP;
      }
    }
    return GAP;
  }

  private SettingLine settingLine(Entry entry) {
    return SettingLine.of(lines.get(entry.first()));
  }

  /** The last line of a heading's last setting, or its own. */
  private int lastLine(Heading heading) {
    int last = heading.line();
    for (Entry entry : document.entries()) {
      if (entry.heading().equals(heading)) {
        last = Math.max(last, entry.last());
      }
    }
    return last;
  }

  private String renamed(Heading heading, String name) {
    Section old = heading.section().orElseThrow();
    SharedFile file = document.which();
    String raw = heading.raw();
    int close = raw.lastIndexOf(']', Comments.endOfHeading(raw));
    boolean wasBare = heading.name().equals(old.name());
    String fresh = new Section(old.kind(), name).heading(file);
    boolean isBare = fresh.equals("[" + name + "]");
    if (wasBare != isBare) {
      return fresh + raw.substring(close + 1);
    }
    int at = raw.lastIndexOf(old.name(), close - old.name().length());
    return raw.substring(0, at) + name + raw.substring(at + old.name().length());
  }
}
