package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import dev.awsmith.settings.SettingsText;
import dev.awsmith.wizard.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsOnDashboardTest {
  private static final String KEYS =
      "[default]\naws_access_key_id = AKIARTYNJLG43LJTT77O\naws_secret_access_key = "
          + "x".repeat(40)
          + "\n";

  private static final String FILE = "~/.config/awsmith/config.toml";

  private final PaperWorld world = new PaperWorld(KEYS, "");

  @Test
  void awsIsAskedAtTheStartUnlessItIsSetNotTo() {
    opened("");
    assertFalse(world.ordered(Effect.CheckCaller.class).isEmpty());

    world.orders.clear();
    opened("check_on_start = false\n");
    assertEquals(List.of(), world.ordered(Effect.CheckCaller.class));
  }

  @Test
  void aBrokenSettingIsNamedOnTheFirstPage() {
    assertEquals(
        FILE + ":1: there is no setting \"colour\". It is passed over.",
        opened("colour = 1\ncheck_on_start = false\n").page().message().text());
  }

  @Test
  void yesAndNoAreChangedAtOnceAndSaid() {
    Traveller anna = opened("").answer("settings").answer("change", "name", "motion");

    assertEquals(
        new Effect.KeepSetting(Setting.MOTION, Optional.of("false")), world.orders.getLast());
    assertEquals("Motion: off. From the next start on.", anna.page().message().text());
    anna.answer("change", "name", "motion");
    assertEquals("Motion: on. From the next start on.", anna.page().message().text());
  }

  @Test
  void aNumberIsAskedForAndHoldsOnTheDashboard() {
    Traveller anna =
        opened("check_on_start = true\n")
            .answer("settings")
            .answer("change", "name", "check_on_start");
    assertEquals("Check on start: off.", anna.page().message().text());

    world.orders.clear();
    anna.answer("leave");
    assertEquals(List.of(), world.ordered(Effect.CheckCaller.class));
  }

  @Test
  void aValueThatIsNoneIsRefusedWhereItIsTyped() {
    Traveller anna = opened("").answer("settings").answer("change", "name", "key_age_limit");

    assertEquals(
        Optional.of("\"x\" is no number from 1 to 9999."),
        anna.page().fields().getFirst().validator().complaint("x"));
    anna.answer("save", "value", "30");
    assertEquals("Key-age limit: 30.", anna.page().message().text());
    anna.answer("usual", "name", "key_age_limit");
    assertEquals("Key-age limit: 90.", anna.page().message().text());
  }

  private Traveller opened(String text) {
    Settings settings = Settings.of(Map.of(), Map.of(), new SettingsText(FILE, text));
    return Traveller.on(new Flows(PaperWorld.situation().with(settings)).home(), world);
  }
}
