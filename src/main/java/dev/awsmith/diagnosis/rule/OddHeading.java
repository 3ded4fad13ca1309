package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.ProfileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A heading that only some readers understand: spaces too many, words or a bracket behind it. */
public final class OddHeading implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet.headings().stream()
                    .filter(heading -> !sheet.layout().isInClash(heading.line()))
                    .filter(heading -> !isToldTwice(sheet, heading))
                    .flatMap(heading -> look(sheet, heading).stream()))
        .toList();
  }

  private static Optional<Finding> look(Sheet sheet, Heading heading) {
    String raw = heading.raw();
    int close = raw.indexOf(']');
    String inside = raw.substring(1, close < 0 ? raw.length() : close).strip();
    return meant(sheet, inside)
        .filter(section -> !raw.stripTrailing().equals(section.heading(sheet.which())))
        .filter(section -> !Excerpt.of(sheet, heading).agree(section))
        .map(
            section -> finding(sheet, heading, section, close < 0 ? "" : raw.substring(close + 1)));
  }

  /** Merging the two mends the heading as well. */
  private static boolean isToldTwice(Sheet sheet, Heading heading) {
    return heading.section().filter(section -> sheet.hasElsewhere(section, heading)).isPresent();
  }

  /** What all readers would take it for if it were spelt as it should be. */
  private static Optional<Section> meant(Sheet sheet, String inside) {
    String[] words = inside.split("\\s+");
    if (words.length == 1 && (inside.equals("default") || !sheet.isConfig())) {
      return Optional.of(Section.profile(inside)).filter(OddHeading::hasGoodName);
    }
    return Stream.of(Section.Kind.values())
        .filter(kind -> sheet.isConfig() && words.length == 2 && kind.word().equals(words[0]))
        .map(kind -> new Section(kind, words[1].replaceAll("^\"(.*)\"$|^'(.*)'$", "$1$2")))
        .filter(OddHeading::hasGoodName)
        .findFirst();
  }

  private static boolean hasGoodName(Section section) {
    return ProfileName.complaint(section.name()).isEmpty();
  }

  private static Finding finding(Sheet sheet, Heading heading, Section section, String behind) {
    String remark = behind.strip().replaceFirst("^[#;\\s]+", "");
    String right = section.heading(sheet.which());
    List<String> lines = new ArrayList<>(remark.isEmpty() ? List.of() : List.of("# " + remark));
    lines.add(right);
    return sheet
        .found(Fault.ODD_HEADING, heading.line(), heading.line())
        .what(Excerpt.of(sheet, heading).of(section))
        .because("Every tool understands " + right + " with nothing before or behind it.")
        .fixes(
            Retitle.fix(
                sheet,
                heading,
                section,
                "Write " + right + (remark.isEmpty() ? "" : ", and the rest above it"),
                lines))
        .otherwise("Some tools do not find this section.");
  }
}
