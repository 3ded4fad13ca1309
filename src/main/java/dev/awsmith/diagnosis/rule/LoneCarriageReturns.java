package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Text;
import java.util.List;
import java.util.Optional;

/** Lines that end as on a Mac of last century, where some readers see one endless line. */
public final class LoneCarriageReturns implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static Optional<Finding> look(Sheet sheet) {
    List<Text.Line> lines = sheet.text().lines();
    long lone = lines.stream().filter(line -> line.end().equals("\r")).count();
    if (lone == 0 || sheet.text().isUtf16()) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(Fault.LONE_CARRIAGE_RETURNS, Where.FILE.at(sheet.spot(1)), sheet.shownPath())
            .what(
                "The AWS SDKs for JavaScript, Go and Rust do not see where %d of the %d lines end."
                    .formatted(lone, lines.size()))
            .because("A program ended lines with a carriage return alone.")
            .seen(sheet.shownPath() + ": " + lone + " lines", sheet.text().toString())
            .fixes(Fix.automatic("End the lines as usual", new Edit.Recode(sheet.which())))
            .otherwise("Those tools see no profiles in the file."));
  }
}
