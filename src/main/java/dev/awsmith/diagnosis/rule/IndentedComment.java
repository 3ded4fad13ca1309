package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import java.util.List;

/** A comment that is not in the first column: some readers take it for part of a value. */
public final class IndentedComment implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet
                    .numbers()
                    .filter(line -> isHit(sheet, line))
                    .mapToObj(line -> finding(sheet, line)))
        .toList();
  }

  private static boolean isHit(Sheet sheet, int line) {
    return Comments.isIndentedComment(sheet.line(line)) && sheet.headingOf(line).isPresent();
  }

  private static Finding finding(Sheet sheet, int line) {
    int above = line;
    while (above > 1 && Comments.indent(sheet.line(above)) > 0) {
      above--;
    }
    return sheet
        .found(Fault.INDENTED_COMMENT, line, line)
        .what(sheet.readings(sheet.lines(above, line)).ofAll())
        .because("Only in the first column does every tool see a comment.")
        .fixes(
            Fix.automatic(
                "Move it to the first column", sheet.replace(line, sheet.line(line).strip())))
        .otherwise(
            "The AWS SDKs for Java and Rust read it as part of the value above, or give up.");
  }
}
