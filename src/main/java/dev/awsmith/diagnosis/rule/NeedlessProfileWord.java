package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.ProfileName;
import java.util.List;

/** In {@code credentials}, a heading is just the name: {@code [dev]}. */
public final class NeedlessProfileWord implements Rule {
  private static final String WORD = "profile ";

  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.credentials(scene);
    return sheet.headings().stream()
        .filter(heading -> heading.name().startsWith(WORD))
        .filter(heading -> ProfileName.complaint(name(heading)).isEmpty())
        .map(heading -> finding(sheet, heading))
        .toList();
  }

  private static String name(Heading heading) {
    return heading.name().substring(WORD.length()).strip();
  }

  private static Finding finding(Sheet sheet, Heading heading) {
    String name = name(heading);
    Section section = Section.profile(name);
    String right = heading.raw().replaceFirst("\\[\\s*profile\\s+", "[");
    return sheet
        .found(Fault.NEEDLESS_PROFILE_WORD, heading.line(), name)
        .what(Excerpt.of(sheet, heading).of(section))
        .because("The word \"profile\" belongs in the config file only.")
        .fixes(
            Retitle.fix(sheet, heading, section, "Take the word \"profile\" away", List.of(right)))
        .otherwise("No tool finds credentials for \"" + name + "\" in this section.");
  }
}
