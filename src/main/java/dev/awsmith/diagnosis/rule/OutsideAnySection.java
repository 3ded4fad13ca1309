package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines above the first heading, which belong to nobody. */
public final class OutsideAnySection implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static Optional<Finding> look(Sheet sheet) {
    List<Integer> lines =
        sheet
            .numbers()
            .filter(
                line -> sheet.layout().headingOf(line).isEmpty() && !sheet.layout().isInClash(line))
            .filter(
                line ->
                    !Comments.isBlank(sheet.line(line)) && !Comments.isComment(sheet.line(line)))
            .boxed()
            .toList();
    boolean indentedHeading =
        lines.stream().anyMatch(line -> sheet.line(line).strip().startsWith("["));
    return lines.isEmpty() || indentedHeading
        ? Optional.empty()
        : Optional.of(finding(sheet, lines));
  }

  private static Finding finding(Sheet sheet, List<Integer> lines) {
    int first = lines.getFirst();
    int last = lines.getLast();
    boolean settings = lines.stream().allMatch(line -> Guess.isSetting(sheet.line(line)));
    List<Fix> fixes = new ArrayList<>();
    if (settings && !sheet.has(Section.profile("default"))) {
      fixes.add(
          Fix.choice("Put [default] above", sheet.insertAfter(first - 1, List.of("[default]"))));
    }
    fixes.add(
        Fix.choice(
            lines.size() == 1 ? "Make a remark of it" : "Make remarks of them",
            sheet.remark(first, last)));
    return sheet
        .found(Fault.OUTSIDE_ANY_SECTION, first, first)
        .what(Readings.of(sheet.which(), sheet.text()).ofAll())
        .because("Every setting belongs under a heading such as [default].")
        .fixes(fixes)
        .otherwise("No profile of the file works in tools that give up on it.");
  }
}
