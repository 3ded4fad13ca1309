package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Malformed;
import java.util.List;
import java.util.Set;

/** A line that is neither heading nor setting nor comment. */
public final class NotUnderstood implements Rule {
  private static final Set<Malformed.Kind> KINDS =
      Set.of(
          Malformed.Kind.NO_EQUALS_SIGN,
          Malformed.Kind.NO_KEY,
          Malformed.Kind.EMPTY_HEADING,
          Malformed.Kind.NO_NESTED_SETTING);

  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet.malformed().stream()
                    .filter(fault -> KINDS.contains(fault.kind()))
                    .map(Malformed::line)
                    .filter(
                        line ->
                            !sheet.layout().isInClash(line) && !ShellLine.isOne(sheet.line(line)))
                    .map(line -> finding(sheet, line)))
        .toList();
  }

  private static Finding finding(Sheet sheet, int line) {
    return sheet
        .found(Fault.NOT_UNDERSTOOD, line, line)
        .what(Readings.of(sheet.which(), sheet.text()).ofAll())
        .because("A setting has a name, an equals sign and a value, all on one line.")
        .fixes(Fix.choice("Make a remark of the line", sheet.remark(line, line)))
        .otherwise("No profile of the file works in tools that give up on it.");
  }
}
