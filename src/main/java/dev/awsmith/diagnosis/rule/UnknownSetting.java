package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Masked;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.SettingNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A setting that no tool knows and that is one slip of the finger from one they do. */
public final class UnknownSetting implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Sheet.both(scene).stream()
        .flatMap(
            sheet ->
                sheet
                    .settings()
                    .filter(
                        entry ->
                            !entry.nested()
                                && entry.heading().section().orElseThrow().kind()
                                    != Section.Kind.SERVICES)
                    .flatMap(
                        entry -> meant(entry).stream().map(meant -> finding(sheet, entry, meant))))
        .toList();
  }

  private static Optional<String> meant(Entry entry) {
    String key = entry.key().toLowerCase(Locale.ROOT);
    String dashed = key.replace('-', '_').replace(' ', '_');
    if (SettingNames.isKnown(key) || Unseen.in(key) || entry.holdsBlock()) {
      return Optional.empty();
    }
    return SettingNames.isKnown(dashed) ? Optional.of(dashed) : SettingNames.nearest(key);
  }

  private static Finding finding(Sheet sheet, Entry entry, String meant) {
    int line = entry.first();
    String text = sheet.line(line);
    String mended = meant + text.substring(entry.key().length());
    boolean free =
        sheet.entries(entry.heading()).stream()
            .noneMatch(other -> other.key().equalsIgnoreCase(meant));
    return Finding.of(Fault.UNKNOWN_SETTING, sheet.at(line), entry.key(), meant)
        .seen(sheet.spot(line), shown(entry, mended, meant), text)
        .what("No tool of AWS reads a setting of this name, and none says so.")
        .because("It is close to " + meant + ", which they read.")
        .fixes(
            free
                ? Fix.automatic("Write " + meant, sheet.replace(line, mended))
                : Fix.choice(
                    "Make a remark of the line; " + meant + " is set already",
                    sheet.remark(line, line)))
        .otherwise("The setting has no effect.");
  }

  /** Only by its right name does it show whether the value is a secret. */
  private static String shown(Entry entry, String mended, String meant) {
    return entry.key() + Masked.line(mended).substring(meant.length());
  }
}
