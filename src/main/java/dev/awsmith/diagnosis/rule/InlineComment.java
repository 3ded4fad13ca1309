package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.SettingLine;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A comment behind a value: the AWS CLI takes it for part of the value. */
public final class InlineComment implements Rule {
  /** Their values hold no signs of comments. */
  private static final Set<String> ONE_WORD =
      Set.of("region", "output", Keys.ID, Keys.SECRET, Keys.TOKEN);

  @Override
  public List<Finding> check(Scene scene) {
    return Every.setting(scene, InlineComment::isHit, InlineComment::finding);
  }

  private static boolean isHit(Sheet sheet, Entry entry) {
    return !sheet.setting(entry).comment().isEmpty();
  }

  /** Within quotes, or close to other words, it may have been meant as part of the value. */
  private static boolean isClear(SettingLine setting) {
    boolean apart = setting.comment().matches("[#;](\\s.*)?");
    boolean quoted = setting.value().startsWith("\"") || setting.value().startsWith("'");
    return !quoted && (apart || ONE_WORD.contains(setting.key().toLowerCase(Locale.ROOT)));
  }

  private static Finding finding(Sheet sheet, Entry entry) {
    int line = entry.first();
    SettingLine setting = sheet.setting(entry);
    String text = sheet.line(line);
    String bare = text.substring(0, Comments.endOfSetting(text)).stripTrailing();
    boolean bareIsNothing = setting.value().isEmpty() && !entry.holdsBlock();
    Fix fix =
        bareIsNothing
            ? Fix.automatic("Make the whole line a remark", sheet.remark(line, line))
            : new Fix(
                "Put the comment on a line of its own above",
                isClear(setting) ? Fix.Kind.AUTOMATIC : Fix.Kind.CHOICE,
                Remedy.edits(sheet.replace(line, line, List.of(setting.comment(), bare))),
                false);
    return sheet
        .found(Fault.INLINE_COMMENT, line, line)
        .what(Excerpt.told(sheet, entry))
        .because("AWS allows comments only on lines of their own; most tools are more generous.")
        .fixes(fix)
        .otherwise("What works in one tool fails in another.");
  }
}
