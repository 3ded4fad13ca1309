package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.Edit;
import java.util.List;
import java.util.Optional;

/** The file is not plain UTF-8: a byte order mark, UTF-16, or letters of another encoding. */
public final class ForeignEncoding implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static Optional<Finding> look(Sheet sheet) {
    if (sheet.text().isUtf16()) {
      return Optional.of(
          finding(
              Fault.UTF_16,
              sheet,
              "PowerShell writes UTF-16 when it is told to put output into a file with >."));
    }
    if (sheet.text().byteOrderMark()) {
      return Optional.of(
          finding(
              Fault.BYTE_ORDER_MARK,
              sheet,
              "Notepad and other Windows programs put an invisible mark at the start of a file."));
    }
    return sheet.text().isUtf8()
        ? Optional.empty()
        : Optional.of(
            finding(
                Fault.NOT_UTF_8,
                sheet,
                "A letter such as \u00e9 was saved by a program that does not use UTF-8."));
  }

  private static Finding finding(Fault fault, Sheet sheet, String cause) {
    return Finding.of(fault, Where.FILE.at(sheet.spot(1)), sheet.shownPath())
        .what(Readings.of(sheet.which(), sheet.text()).ofAll())
        .because(cause)
        .seen(sheet.shownPath(), sheet.text().toString())
        .fixes(Fix.automatic("Write the same text as plain UTF-8", new Edit.Recode(sheet.which())))
        .otherwise("Tools that give up on the file see none of its profiles.");
  }
}
