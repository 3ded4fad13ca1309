package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.profile.SettingNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * In {@code config}, a heading names its kind: {@code [profile dev]}. AWS tools skip a section that
 * does not, and most say nothing.
 */
public final class MissingProfileWord implements Rule {
  /** Sections of the AWS CLI itself. */
  private static final Set<String> WHOLE = Set.of("default", "plugins", "preview");

  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.config(scene);
    return sheet.headings().stream()
        .filter(heading -> isHit(sheet, heading))
        .map(heading -> finding(sheet, heading))
        .toList();
  }

  /** Sections that hold only settings of other programs are theirs. */
  private static boolean isHit(Sheet sheet, Heading heading) {
    return heading.section().isEmpty()
        && ProfileName.complaint(heading.name()).isEmpty()
        && !WHOLE.contains(heading.name().toLowerCase(Locale.ROOT))
        && Kind.meantBy(heading.name()).isEmpty()
        && sheet.entries(heading).stream()
            .anyMatch(entry -> SettingNames.isKnown(entry.key().toLowerCase(Locale.ROOT)));
  }

  private static Finding finding(Sheet sheet, Heading heading) {
    String name = heading.name();
    int line = heading.line();
    Section section = Section.profile(name);
    Edit edit = sheet.replace(line, heading.raw().replaceFirst("\\[\\s*", "[profile "));
    return sheet
        .found(Fault.MISSING_PROFILE_WORD, line, name)
        .what(sheet.readings().of(section))
        .because("Only [default] may do without the word \"profile\" in the config file.")
        .fixes(
            sheet.has(section)
                ? Fix.choice("Add \"profile\"; the two sections can be merged next", edit)
                : Fix.automatic("Add the word \"profile\"", edit))
        .otherwise("No tool uses the settings of this section.");
  }
}
