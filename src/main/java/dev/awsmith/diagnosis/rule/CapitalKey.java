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

/** A key in capital letters, which only some readers take for the setting it names. */
public final class CapitalKey implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Every.setting(scene, CapitalKey::isHit, CapitalKey::finding);
  }

  private static boolean isHit(Sheet sheet, Entry entry) {
    String lower = entry.key().toLowerCase(Locale.ROOT);
    boolean alone =
        sheet.entries(entry.heading()).stream()
                .filter(other -> other.key().equalsIgnoreCase(lower))
                .count()
            == 1;
    return !entry.nested() && !entry.key().equals(lower) && SettingNames.isKnown(lower) && alone;
  }

  private static Finding finding(Sheet sheet, Entry entry) {
    String lower = entry.key().toLowerCase(Locale.ROOT);
    String line = sheet.line(entry.first());
    return sheet
        .found(Fault.CAPITAL_KEY, entry.first(), entry.key())
        .what(Excerpt.told(sheet, entry))
        .because(
            "In these files settings are written in small letters; only variables have capitals.")
        .fixes(
            Fix.automatic(
                "Write " + lower,
                sheet.replace(entry.first(), lower + line.substring(entry.key().length()))))
        .otherwise("Tools that insist on small letters do not see it.");
  }
}
