package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.stream.Stream;

/** A heading of {@code config} that names a kind of section, and not which one. */
public final class Nameless implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.config(scene);
    return sheet.headings().stream()
        .filter(
            heading ->
                Stream.of(Section.Kind.values())
                    .anyMatch(kind -> heading.name().equals(kind.word())))
        .map(heading -> finding(sheet, heading))
        .toList();
  }

  private static Finding finding(Sheet sheet, Heading heading) {
    return sheet
        .found(Fault.NAMELESS, heading.line(), heading.name())
        .what("No tool reads the settings of a section without a name.")
        .because("The name behind \"" + heading.name() + "\" was left out.")
        .fixes(
            Fix.choice(
                "Make remarks of its lines",
                sheet.remark(heading.line(), sheet.layout().end(heading))))
        .otherwise("Its settings have no effect.");
  }
}
