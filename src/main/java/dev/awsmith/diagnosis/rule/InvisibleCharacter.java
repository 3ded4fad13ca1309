package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import java.util.List;
import java.util.Optional;

/**
 * A character that nobody sees and readers trip over: a no-break space, a zero-width space, NUL.
 */
public final class InvisibleCharacter implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(sheet -> sheet.numbers().boxed().flatMap(line -> look(sheet, line).stream()))
        .toList();
  }

  private static Optional<Finding> look(Sheet sheet, int line) {
    String text = sheet.line(line);
    if (Comments.isComment(text) || !Unseen.in(text)) {
      return Optional.empty();
    }
    return Optional.of(
        sheet
            .found(Fault.INVISIBLE_CHARACTER, line, line)
            .what(
                "Column %d holds %s. Some tools skip it, others take it for a part of the text."
                    .formatted(Unseen.column(text), Unseen.name(text)))
            .because("It came along when the line was copied from a web page or a chat.")
            .fixes(Fix.automatic("Remove it", sheet.replace(line, Unseen.without(text))))
            .otherwise("Tools that keep the character look for a name or value nobody typed."));
  }
}
