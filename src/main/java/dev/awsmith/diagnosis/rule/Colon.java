package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Malformed;
import dev.awsmith.ini.Section;
import java.util.List;

/** A colon where the equals sign belongs. */
public final class Colon implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Every.malformed(scene, Malformed.Kind.COLON, Colon::finding);
  }

  private static Finding finding(Sheet sheet, int line) {
    String text = sheet.line(line);
    int colon = text.indexOf(':');
    boolean clear = text.indexOf('=') < 0 && Guess.key(text).isPresent() || Guess.isSetting(text);
    String gap = colon > 0 && text.charAt(colon - 1) == ' ' ? "=" : " =";
    String mended = text.substring(0, colon) + gap + text.substring(colon + 1);
    return sheet
        .found(Fault.COLON, line, line)
        .what(
            Excerpt.of(sheet, sheet.lines(line, line))
                .of(Section.profile("default"), text.substring(0, colon).strip()))
        .because("It is written like JSON or YAML, which these files are not.")
        .fixes(
            clear
                ? Fix.automatic("Write an equals sign", sheet.replace(line, mended))
                : Fix.choice("Make a remark of the line", sheet.remark(line, line)))
        .otherwise("Tools that give up on the line give up on the whole file.");
  }
}
