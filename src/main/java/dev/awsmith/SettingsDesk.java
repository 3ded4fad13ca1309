package dev.awsmith;

import dev.awsmith.files.Locations;
import dev.awsmith.files.OwnFile;
import dev.awsmith.settings.SettingsText;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.io.IOException;

/** Reads the file of awsmith's own settings, and carries orders to change it there. */
record SettingsDesk(OwnFile file, String shown) {
  static SettingsDesk in(Surroundings around) {
    OwnFile file = new OwnFile(Locations.settings(around.variables(), around.home()));
    Locations locations = Locations.of(around.variables(), around.home());
    return new SettingsDesk(file, locations.shown(file.path()));
  }

  /** What it says; one that cannot be read says nothing, but why. */
  SettingsText read() {
    try {
      return new SettingsText(shown, file.text());
    } catch (IOException e) {
      return SettingsText.unreadable(shown);
    }
  }

  Event keep(Effect.KeepSetting order) {
    try {
      SettingsText text = new SettingsText(shown, file.text());
      file.replace(
          order
              .value()
              .map(value -> text.with(order.setting(), value))
              .orElseGet(() -> text.without(order.setting()))
              .text());
      return new Event.SettingKept(order.setting(), order.value(), shown);
    } catch (IOException e) {
      return new Event.FileTrouble(
          Problem.of(
              ExitCode.FILES,
              shown + " cannot be written. Nothing was changed.",
              "See who may write it with: ls -l " + shown));
    }
  }
}
