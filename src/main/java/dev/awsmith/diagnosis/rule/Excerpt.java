package dev.awsmith.diagnosis.rule;

import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Has the readers read some lines by themselves, so that no other fault of the file is in it. */
final class Excerpt {
  private static final List<String> SOME_SETTING = List.of("region = us-east-1");

  private Excerpt() {}

  /** Lines in the default profile. */
  static Readings of(Sheet sheet, List<String> lines) {
    return of(sheet, Section.profile("default"), lines);
  }

  private static Readings of(Sheet sheet, Section section, List<String> lines) {
    return read(sheet, Stream.concat(Stream.of(section.heading(sheet.which())), lines.stream()));
  }

  /** A heading as it stands, with a setting under it. */
  static Readings of(Sheet sheet, Heading heading) {
    return read(sheet, Stream.concat(Stream.of(heading.raw()), SOME_SETTING.stream()));
  }

  /** Headings as they stand, with nothing under them. */
  static Readings ofHeadings(Sheet sheet, String... headings) {
    return read(sheet, Stream.of(headings));
  }

  static Readings of(Sheet sheet, Entry entry) {
    return of(sheet, entry.heading().section().orElseThrow(), linesOf(sheet, entry));
  }

  /** What the readers make of a setting, in words. */
  static String told(Sheet sheet, Entry entry) {
    return of(sheet, entry).of(entry.heading().section().orElseThrow(), lower(entry));
  }

  private static String lower(Entry entry) {
    return entry.key().toLowerCase(Locale.ROOT);
  }

  /** A nested setting with the key of the block above it. */
  private static List<String> linesOf(Sheet sheet, Entry entry) {
    List<String> lines = new ArrayList<>();
    if (entry.nested()) {
      lines.add(entry.key().substring(0, entry.key().indexOf('.')) + " =");
    }
    lines.addAll(sheet.lines(entry.first(), entry.last()));
    return lines;
  }

  private static Readings read(Sheet sheet, Stream<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return Readings.of(sheet.which(), Text.of(text.toString()));
  }
}
