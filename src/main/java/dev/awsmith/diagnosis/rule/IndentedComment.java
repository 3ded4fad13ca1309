package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.Optional;

/** A comment that is not in the first column: some readers take it for part of a value. */
public final class IndentedComment implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Every.line(scene, IndentedComment::isHit, IndentedComment::finding);
  }

  private static boolean isHit(Sheet sheet, int line) {
    return Comments.isIndentedComment(sheet.line(line))
        && sheet.layout().headingOf(line).isPresent();
  }

  private static Finding finding(Sheet sheet, int line) {
    List<String> some = sheet.lines(sheet.layout().startOfRun(line), line);
    Readings readings =
        Excerpt.of(sheet, some.getFirst().startsWith("[") ? some.subList(1, some.size()) : some);
    Optional<String> key = Guess.key(some.getFirst()).filter(plain -> !readings.anyRefuses());
    return sheet
        .found(Fault.INDENTED_COMMENT, line, line)
        .what(
            key.map(plain -> readings.of(Section.profile("default"), plain))
                .orElseGet(readings::ofAll))
        .because("Only in the first column does every tool see a comment.")
        .fixes(
            Fix.automatic(
                "Move it to the first column", sheet.replace(line, sheet.line(line).strip())))
        .otherwise("Some tools take it for a part of the value above, or give up on the file.");
  }
}
