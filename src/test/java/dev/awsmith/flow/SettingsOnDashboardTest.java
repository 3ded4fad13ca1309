package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.settings.Settings;
import dev.awsmith.settings.SettingsText;
import dev.awsmith.wizard.Effect;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsOnDashboardTest {
  private static final String KEYS =
      "[default]\naws_access_key_id = AKIARTYNJLG43LJTT77O\naws_secret_access_key = "
          + "x".repeat(40)
          + "\n";

  private final PaperWorld world = new PaperWorld(KEYS, "");

  @Test
  void awsIsAskedAtTheStartUnlessItIsSetNotTo() {
    opened("");
    assertTrue(world.orders.stream().anyMatch(Effect.CheckCaller.class::isInstance));

    world.orders.clear();
    opened("check_on_start = false\n");
    assertTrue(world.orders.stream().noneMatch(Effect.CheckCaller.class::isInstance));
  }

  @Test
  void aBrokenSettingIsNamedOnTheFirstPage() {
    assertEquals(
        "config.toml:1: there is no setting \"colour\". It is passed over.",
        opened("colour = 1\ncheck_on_start = false\n").page().message().text());
  }

  private Traveller opened(String text) {
    Settings settings = Settings.of(Map.of(), Map.of(), new SettingsText("config.toml", text));
    return Traveller.on(new Flows(PaperWorld.situation().with(settings)).home(), world);
  }
}
