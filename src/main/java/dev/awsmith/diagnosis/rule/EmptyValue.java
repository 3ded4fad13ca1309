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

/** A setting without a value, which is nothing to some readers and an empty text to others. */
public final class EmptyValue implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Every.setting(scene, EmptyValue::isHit, EmptyValue::finding);
  }

  /** An empty {@code cli_pager} turns the pager off. */
  private static boolean isHit(Sheet sheet, Entry entry) {
    String key = entry.key().toLowerCase(Locale.ROOT);
    return entry.value().isEmpty()
        && !entry.holdsBlock()
        && !entry.nested()
        && !key.startsWith("cli_")
        && SettingNames.isKnown(key)
        && sheet.setting(entry).comment().isEmpty();
  }

  private static Finding finding(Sheet sheet, Entry entry) {
    String key = entry.key().toLowerCase(Locale.ROOT);
    return sheet
        .found(Fault.EMPTY_VALUE, entry.first(), entry.key())
        .what(Excerpt.told(sheet, entry))
        .because("The value was deleted, or never filled in.")
        .fixes(
            Fix.automatic("Make a remark of the line", sheet.remark(entry.first(), entry.last())))
        .otherwise("Some tools use the empty value, others act as if the line were not there.");
  }
}
