package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tools differ over a section, and no other rule knows why. */
public final class ReadDifferently implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static List<Finding> look(Sheet sheet) {
    Readings readings = Readings.of(sheet.which(), sheet.text());
    if (readings.anyRefuses()) {
      return List.of(
          Finding.of(Fault.READ_DIFFERENTLY, Where.FILE, sheet.shownPath())
              .what(readings.ofAll())
              .seen(sheet.shownPath(), sheet.text().toString()));
    }
    return sheet.headings().stream()
        .flatMap(
            heading ->
                heading.section().stream()
                    .flatMap(section -> key(sheet, readings, heading, section).stream())
                    .map(entry -> finding(sheet, readings, entry)))
        .toList();
  }

  private static Optional<Entry> key(
      Sheet sheet, Readings readings, Heading heading, Section section) {
    return sheet.entries(heading).stream()
        .filter(entry -> !entry.value().isEmpty() && !entry.holdsBlock())
        .filter(entry -> !readings.agree(section, entry.key()))
        .findFirst();
  }

  private static List<Fix> onOneLine(Sheet sheet, Entry entry) {
    if (entry.nested() || entry.value().indexOf('\n') < 0) {
      return List.of();
    }
    String joined =
        sheet.lines(entry.first(), entry.last()).stream()
            .map(String::strip)
            .collect(Collectors.joining(" "));
    return List.of(
        Fix.choice(
            "Put it all on one line", sheet.replace(entry.first(), entry.last(), List.of(joined))));
  }

  private static Finding finding(Sheet sheet, Readings readings, Entry entry) {
    return sheet
        .found(Fault.READ_DIFFERENTLY, entry.first(), entry.key())
        .what(readings.of(entry.heading().section().orElseThrow(), entry.key()))
        .because("AWS leaves open how such a line is read.")
        .fixes(onOneLine(sheet, entry))
        .otherwise("What works in one tool may fail in another.");
  }
}
