package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fix;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.Optional;

/**
 * Gives a section the heading it should have; where there is such a section, the two are merged.
 */
final class Retitle {
  private Retitle() {}

  /**
   * @param lines the new heading, and remarks above it
   */
  static Fix fix(Sheet sheet, Heading heading, Section section, String label, List<String> lines) {
    Optional<Heading> other =
        sheet.headings().stream()
            .filter(each -> !each.equals(heading))
            .filter(each -> each.section().equals(Optional.of(section)))
            .findFirst();
    if (other.isEmpty()) {
      return Fix.automatic(label, sheet.replace(heading.line(), heading.line(), lines));
    }
    boolean first = heading.line() < other.get().line();
    Merge merge =
        first ? new Merge(sheet, heading, other.get()) : new Merge(sheet, other.get(), heading);
    return Fix.choice(
        label + ", and merge it with the one in line " + other.get().line(),
        merge.into(section.heading(sheet.which())));
  }
}
