package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Malformed;
import java.util.ArrayList;
import java.util.List;

/** A heading whose closing bracket is missing. */
public final class UnclosedHeading implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Every.malformed(scene, Malformed.Kind.UNCLOSED_HEADING, UnclosedHeading::finding);
  }

  private static Finding finding(Sheet sheet, int line) {
    String text = sheet.line(line);
    int end = Comments.endOfHeading(text);
    String inside = text.substring(1, end).strip();
    boolean clear = inside.matches("((profile|sso-session|services) +)?[A-Za-z0-9_./%@:+-]+");
    List<String> closed = new ArrayList<>(List.of("[" + inside + "]"));
    if (end < text.length()) {
      closed.addFirst(text.substring(end));
    }
    return sheet
        .found(Fault.NOT_UNDERSTOOD, line, line)
        .what(Excerpt.ofHeadings(sheet, text).ofAll())
        .because("A heading ends with a closing bracket.")
        .fixes(
            clear
                ? Fix.automatic("Add the bracket", sheet.replace(line, line, closed))
                : Fix.choice("Make a remark of the line", sheet.remark(line, line)))
        .otherwise("No profile of the file works in tools that give up on it.");
  }
}
