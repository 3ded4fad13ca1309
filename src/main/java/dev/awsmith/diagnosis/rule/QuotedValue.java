package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
import dev.awsmith.profile.SettingNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Quotes around a value: to almost every reader they are part of it. */
public final class QuotedValue implements Rule {
  /** These hold a command, in which quotes have a meaning. */
  private static final Set<String> COMMANDS = Set.of("credential_process", "cli_pager");

  @Override
  public List<Finding> check(Scene scene) {
    return Every.setting(scene, (sheet, entry) -> isHit(entry), QuotedValue::finding);
  }

  private static boolean isHit(Entry entry) {
    String key = entry.key().toLowerCase(Locale.ROOT);
    return (entry.nested() || SettingNames.isKnown(key))
        && !COMMANDS.contains(key)
        && entry.value().matches("(?s)\"[^\"]+\"|'[^']+'")
        && entry.first() == entry.last();
  }

  private static Finding finding(Sheet sheet, Entry entry) {
    String line = sheet.line(entry.first());
    String bare = entry.value().substring(1, entry.value().length() - 1).strip();
    int at = line.lastIndexOf(entry.value());
    String mended = line.substring(0, at) + bare + line.substring(at + entry.value().length());
    return sheet
        .found(Fault.QUOTED_VALUE, entry.first())
        .what(Excerpt.told(sheet, entry) + " The AWS SDK for Go leaves the quotes out.")
        .because("Values are written as they are; quotes are for shells and JSON.")
        .fixes(Fix.automatic("Take the quotes away", sheet.replace(entry.first(), mended)))
        .otherwise("The value is wrong to every tool that keeps the quotes.");
  }
}
