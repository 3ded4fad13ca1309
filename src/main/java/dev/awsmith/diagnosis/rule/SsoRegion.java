package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Entry;
import dev.awsmith.ini.Profile.Setting;
import java.util.List;
import java.util.Optional;

/** The Region of the company sign-in is none. */
public final class SsoRegion implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    Sheet sheet = Sheet.config(scene);
    return sheet
        .settings()
        .filter(
            entry -> entry.key().equalsIgnoreCase("sso_region") && Subject.isPlain(entry.value()))
        .flatMap(entry -> look(sheet, entry).stream())
        .toList();
  }

  private static Optional<Finding> look(Sheet sheet, Entry entry) {
    Setting setting = new Setting(entry.key(), entry.value(), sheet.which(), entry.first());
    return NoSuchRegion.fix(entry.heading().section().orElseThrow(), setting)
        .map(
            fix ->
                sheet
                    .found(Fault.SSO_REGION_WRONG, entry.first(), Subject.shown(setting))
                    .what("The company sign-in is asked for at an address made from this Region.")
                    .because(NoSuchRegion.because(setting))
                    .fixes(fix)
                    .otherwise("Nobody can sign in."));
  }
}
