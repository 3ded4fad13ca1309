package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.List;

/** {@code [DEFAULT]}, whose settings the AWS CLI gives to every profile, or {@code [Default]}. */
public final class CapitalDefault implements Rule {
  private static final Section DEFAULT = Section.profile("default");

  @Override
  public List<Finding> check(Scene scene) {
    return Every.heading(scene, (sheet, heading) -> isHit(heading), CapitalDefault::finding);
  }

  private static boolean isHit(Heading heading) {
    return heading.name().equalsIgnoreCase("default") && !heading.name().equals("default");
  }

  private static Finding finding(Sheet sheet, Heading heading) {
    boolean leaks = heading.name().equals("DEFAULT");
    String right = heading.raw().replaceFirst("(?i)\\[\\s*default\\s*", "[default");
    Fix rename = Retitle.fix(sheet, heading, DEFAULT, "Write [default]", List.of(right));
    return sheet
        .found(Fault.CAPITAL_DEFAULT, heading.line(), heading.name())
        .what(
            leaks
                ? "The AWS CLI gives the settings of [DEFAULT] to every profile of the file."
                : Excerpt.of(sheet, heading).of(DEFAULT))
        .because("The name of the default profile is written in small letters.")
        .fixes(
            leaks ? Fix.choice(rename.label(), rename.remedy()) : rename,
            Fix.choice(
                "Make remarks of its lines",
                sheet.remark(heading.line(), sheet.layout().end(heading))))
        .otherwise("Tools that are given no profile do not use this one.");
  }
}
