package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.ProfileName;
import java.util.List;

/** A heading of {@code config} whose kind is misspelt: {@code [sso-sesion corp]}. */
public final class MisspeltKind implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.config(scene);
    return sheet.headings().stream()
        .filter(heading -> heading.section().isEmpty())
        .flatMap(
            heading ->
                Kind.meantBy(heading.name()).stream()
                    .filter(section -> ProfileName.complaint(section.name()).isEmpty())
                    .map(section -> finding(sheet, heading, section)))
        .toList();
  }

  private static Finding finding(Sheet sheet, Heading heading, Section meant) {
    String right = meant.heading(SharedFile.CONFIG);
    String raw = heading.raw();
    String line = right + raw.substring(raw.indexOf(']') + 1);
    return sheet
        .found(
            Fault.MISSPELT_KIND,
            heading.line(),
            heading.name(),
            right.substring(1, right.length() - 1))
        .what(Excerpt.of(sheet, heading).of(meant))
        .because("Sections start with profile, sso-session or services, in small letters.")
        .fixes(Retitle.fix(sheet, heading, meant, "Write " + right, List.of(line)))
        .otherwise("No tool uses the settings of this section.");
  }
}
