package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.SharedFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section told in two pieces: the AWS CLI gives up on the file, the others merge the pieces. */
public final class SectionTwice implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static List<Finding> look(Sheet sheet) {
    Map<String, Heading> first = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Heading heading : sheet.headings()) {
      if (heading.name().isEmpty() || sheet.layout().isInClash(heading.line())) {
        continue;
      }
      Heading earlier = first.putIfAbsent(nameFor(heading), heading);
      if (earlier != null) {
        findings.add(finding(sheet, earlier, heading));
      }
    }
    return findings;
  }

  /** The two spellings of the default profile are another fault. */
  private static String nameFor(Heading heading) {
    return heading
        .section()
        .filter(section -> !heading.name().equals("default"))
        .map(
            section ->
                section.heading(SharedFile.CONFIG).equals("[default]")
                    ? "profile default"
                    : section.toString())
        .orElse(heading.name());
  }

  private static Finding finding(Sheet sheet, Heading first, Heading second) {
    Merge merge = new Merge(sheet, first, second);
    return sheet
        .seen(sheet.found(Fault.SECTION_TWICE, second.line(), first.name()), first.line())
        .what(Excerpt.ofHeadings(sheet, first.raw(), second.raw()).ofAll())
        .because("It was added to the file a second time, often by another tool.")
        .fixes(
            Fix.choice("Merge them; where both set something, the second counts", merge.into()),
            Fix.choice("Keep the first, make remarks of the second", merge.without(second)),
            Fix.choice("Keep the second, make remarks of the first", merge.without(first)))
        .otherwise("The AWS CLI cannot use any profile of this file.");
  }
}
