package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A heading that is not in the first column, and the lines under it. */
public final class IndentedSection implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static Optional<Finding> look(Sheet sheet) {
    OptionalInt first = sheet.numbers().filter(line -> isHeading(sheet.line(line))).findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int margin = Comments.indent(sheet.line(first.getAsInt()));
    int last = first.getAsInt();
    while (last < sheet.size()
        && (isIndented(sheet, last + 1) || Comments.isBlank(sheet.line(last + 1)))) {
      last++;
    }
    while (Comments.isBlank(sheet.line(last))) {
      last--;
    }
    int start = first.getAsInt();
    while (start > 1 && Comments.isIndentedComment(sheet.line(start - 1))) {
      start--;
    }
    return Optional.of(finding(sheet, start, last, margin));
  }

  private static boolean isHeading(String line) {
    return line.matches("[ \\t]+\\[((profile|sso-session|services) +)?[A-Za-z0-9_./%@:+-]+\\].*");
  }

  private static boolean isIndented(Sheet sheet, int line) {
    return Comments.indent(sheet.line(line)) > 0;
  }

  private static Finding finding(Sheet sheet, int first, int last, int margin) {
    List<String> moved =
        sheet.lines(first, last).stream()
            .map(line -> line.substring(Math.min(margin, Comments.indent(line))))
            .toList();
    return sheet
        .found(Fault.INDENTED_SECTION, first, first, last)
        .what(Readings.of(sheet.which(), sheet.text()).ofAll())
        .because("The lines were copied from a text that was indented as a whole.")
        .fixes(Fix.automatic("Move them to the first column", sheet.replace(first, last, moved)))
        .otherwise("Some tools give up on the file, others do not see the section.");
  }
}
