package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Section;
import java.util.List;

/** {@code [DEFAULT]}, whose settings the AWS CLI gives to every profile, or {@code [Default]}. */
public final class CapitalDefault implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet.headings().stream()
                    .filter(CapitalDefault::isHit)
                    .map(heading -> finding(sheet, heading)))
        .toList();
  }

  private static boolean isHit(Heading heading) {
    return heading.name().equalsIgnoreCase("default") && !heading.name().equals("default");
  }

  private static Finding finding(Sheet sheet, Heading heading) {
    int line = heading.line();
    boolean leaks = heading.name().equals("DEFAULT");
    Edit rename = sheet.replace(line, heading.raw().replaceFirst("(?i)\\[\\s*default\\s*", "[default"));
    boolean merges = sheet.has(Section.profile("default"));
    return sheet
        .found(Fault.CAPITAL_DEFAULT, line, heading.name())
        .what(
            leaks
                ? "The AWS CLI gives the settings of [DEFAULT] to every profile of the file."
                : sheet.readings().of(Section.profile("default")))
        .because("The name of the default profile is written in small letters.")
        .fixes(
            merges || leaks
                ? Fix.choice("Write [default]" + (merges ? "; the two can be merged next" : ""), rename)
                : Fix.automatic("Write [default]", rename),
            Fix.choice("Make remarks of its lines", sheet.remark(line, sheet.end(heading))))
        .otherwise("Tools that are given no profile do not use this one.");
  }
}
