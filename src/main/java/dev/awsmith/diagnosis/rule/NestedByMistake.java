package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Comments;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.SettingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Settings nested under a key that has no value, and was never meant to hold any. */
public final class NestedByMistake implements Rule {
  private static final Set<String> BLOCKS = Set.of("s3", "api_versions");

  @Override
  public List<Finding> check(Scene scene) {
    return Every.setting(scene, NestedByMistake::isHit, NestedByMistake::finding);
  }

  private static boolean isHit(Sheet sheet, Entry entry) {
    String key = entry.key().toLowerCase(Locale.ROOT);
    return entry.holdsBlock()
        && entry.heading().section().orElseThrow().kind() != Section.Kind.SERVICES
        && SettingNames.isKnown(key)
        && !BLOCKS.contains(key)
        && sheet.lines(entry.first() + 1, entry.last()).stream()
            .filter(line -> !Comments.isBlank(line) && !Comments.isComment(line))
            .allMatch(Guess::isSetting);
  }

  private static Finding finding(Sheet sheet, Entry block) {
    int line = block.first() + 1;
    while (Guess.key(sheet.line(line)).isEmpty()) {
      line++;
    }
    String key = Guess.key(sheet.line(line)).orElseThrow();
    List<String> mended = new ArrayList<>(Sheet.remarks(sheet.lines(block.first(), block.first())));
    sheet.lines(block.first() + 1, block.last()).stream().map(String::strip).forEach(mended::add);
    return sheet
        .found(Fault.NESTED_BY_MISTAKE, line, line, block.key())
        .what(Excerpt.of(sheet, block).of(block.heading().section().orElseThrow(), key))
        .because("The line is indented, and the one above it has no value.")
        .fixes(
            Fix.automatic(
                "Move it to the first column, and make a remark of the empty line",
                sheet.replace(block.first(), block.last(), mended)))
        .otherwise("No tool uses " + key + " from here.");
  }
}
