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
import java.util.ArrayList;
import java.util.List;

/** Settings that are not in the first column, so that readers add them to the line above. */
public final class IndentedSetting implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream().flatMap(sheet -> look(sheet).stream()).toList();
  }

  private static List<Finding> look(Sheet sheet) {
    List<Finding> findings = new ArrayList<>();
    int line = 1;
    while (line <= sheet.size()) {
      int first = line;
      while (line <= sheet.size() && isHit(sheet, line)) {
        line++;
      }
      if (line > first) {
        findings.add(finding(sheet, first, line - 1));
      }
      line++;
    }
    return findings;
  }

  private static boolean isHit(Sheet sheet, int line) {
    String text = sheet.line(line);
    if (Comments.indent(text) == 0
        || Comments.isIndentedComment(text)
        || !Guess.isSetting(text)
        || sheet.layout().isUnderIndentedHeading(line)) {
      return false;
    }
    boolean alone =
        sheet.malformed(Malformed.Kind.INDENTED_ALONE).stream()
            .anyMatch(fault -> fault.line() == line);
    return alone || sheet.entries().stream().anyMatch(entry -> swallows(entry, line));
  }

  private static boolean swallows(Entry entry, int line) {
    return !entry.nested()
        && !entry.value().isEmpty()
        && entry.first() < line
        && line <= entry.last();
  }

  private static Finding finding(Sheet sheet, int first, int last) {
    int above = sheet.layout().startOfRun(first);
    String key = Guess.key(sheet.line(first)).orElseThrow();
    List<String> some = sheet.lines(sheet.line(above).startsWith("[") ? first : above, last);
    return sheet
        .found(Fault.INDENTED_SETTING, first, first)
        .what(Excerpt.of(sheet, some).of(Section.profile("default"), key))
        .because("Only settings nested under another one, such as those of s3, are indented.")
        .fixes(
            Fix.automatic(
                first == last ? "Move it to the first column" : "Move them to the first column",
                sheet.replace(
                    first, last, sheet.lines(first, last).stream().map(String::strip).toList())))
        .otherwise("Tools that add it to the line above spoil that one too.");
  }
}
