package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
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
  /** Headings that need no word, or are another fault. */
  private static final Set<String> WHOLE =
      Set.of("default", "plugins", "preview", "profile", "sso-session", "services");

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
        && sheet.entries(heading).stream().anyMatch(MissingProfileWord::isOfAws);
  }

  private static boolean isOfAws(Entry entry) {
    return SettingNames.isKnown(entry.key().toLowerCase(Locale.ROOT));
  }

  private static Finding finding(Sheet sheet, Heading heading) {
    Section section = Section.profile(heading.name());
    String right = heading.raw().replaceFirst("\\[\\s*", "[profile ");
    return sheet
        .found(Fault.MISSING_PROFILE_WORD, heading.line(), heading.name())
        .what(Excerpt.of(sheet, heading).of(section))
        .because("Only [default] may do without the word \"profile\" in the config file.")
        .fixes(Retitle.fix(sheet, heading, section, "Add the word \"profile\"", List.of(right)))
        .otherwise("No tool uses the settings of this section.");
  }
}
