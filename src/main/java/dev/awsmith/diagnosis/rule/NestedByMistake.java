package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.SettingNames;
import java.util.List;
import java.util.Set;

/** Settings nested under a key that has no value, and was never meant to hold any. */
public final class NestedByMistake implements Rule {
  private static final Set<String> BLOCKS = Set.of("s3", "api_versions");

  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet.settings()
                    .filter(entry -> entry.nested() && isHit(entry))
                    .map(entry -> finding(sheet, entry)))
        .toList();
  }

  private static boolean isHit(Entry entry) {
    String block = block(entry);
    String key = entry.key().substring(block.length() + 1);
    return entry.heading().section().orElseThrow().kind() != Section.Kind.SERVICES
        && SettingNames.isKnown(block)
        && !BLOCKS.contains(block)
        && SettingNames.isKnown(key);
  }

  private static String block(Entry entry) {
    return entry.key().substring(0, entry.key().indexOf('.'));
  }

  private static Finding finding(Sheet sheet, Entry entry) {
    int line = entry.first();
    String key = entry.key().substring(block(entry).length() + 1);
    return sheet
        .found(Fault.NESTED_BY_MISTAKE, line, line, block(entry))
        .what(sheet.readings(entry).of(entry.heading().section().orElseThrow(), key))
        .because("The line is indented, and the one above it has no value.")
        .fixes(Fix.automatic("Move it to the first column", sheet.replace(line, sheet.line(line).strip())))
        .otherwise("No tool uses " + key + " from here.");
  }
}
