package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Malformed;
import dev.awsmith.ini.Section;
import java.util.List;

/** A setting that is not in the first column, so that readers add it to the line above. */
public final class IndentedSetting implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet -> sheet.numbers().filter(line -> isHit(sheet, line)).mapToObj(line -> finding(sheet, line)))
        .toList();
  }

  private static boolean isHit(Sheet sheet, int line) {
    String text = sheet.line(line);
    if (Comments.indent(text) == 0
        || Comments.isIndentedComment(text)
        || !Guess.isSetting(text)
        || sheet.isUnderIndentedHeading(line)) {
      return false;
    }
    boolean alone =
        sheet.malformed(Malformed.Kind.INDENTED_ALONE).stream().anyMatch(fault -> fault.line() == line);
    return alone || sheet.entries().stream().anyMatch(entry -> swallows(entry, line));
  }

  private static boolean swallows(Entry entry, int line) {
    return !entry.nested() && !entry.value().isEmpty() && entry.first() < line && line <= entry.last();
  }

  private static Finding finding(Sheet sheet, int line) {
    int above = line;
    while (above > 1 && Comments.indent(sheet.line(above)) > 0) {
      above--;
    }
    Section section = Section.profile("default");
    String key = Guess.key(sheet.line(line)).orElseThrow();
    List<String> some = sheet.line(above).startsWith("[") ? sheet.lines(line, line) : sheet.lines(above, line);
    return sheet
        .found(Fault.INDENTED_SETTING, line, line)
        .what(sheet.readings(some).of(section, key))
        .because("Only settings nested under another one, such as those of s3, are indented.")
        .fixes(
            Fix.automatic("Move it to the first column", sheet.replace(line, sheet.line(line).strip())))
        .otherwise("Tools that add it to the line above spoil that one too.");
  }
}
