package dev.awsmith.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final String FILE = "~/.config/awsmith/config.toml";

  @Test
  void theFirstOfFiveWhoChoosesWins() {
    SettingsText file = text("accessible = false\ntheme = \"mono\"\n");
    Map<Setting, Chosen> option = Map.of(Setting.THEME, new Chosen("auto", "--theme"));
    Map<String, String> variables = Map.of("AWSMITH_THEME", "high-contrast", "ACCESSIBLE", "1");

    assertEquals("--theme", Settings.of(option, variables, file).get(Setting.THEME).origin());
    Settings settings = Settings.of(Map.of(), variables, file);
    assertEquals(new Chosen("high-contrast", "AWSMITH_THEME"), settings.get(Setting.THEME));
    assertEquals(new Chosen("true", "ACCESSIBLE"), settings.get(Setting.ACCESSIBLE));
    assertEquals(
        new Chosen("mono", FILE + ":2"), Settings.of(Map.of(), Map.of(), file).get(Setting.THEME));
    assertEquals(new Chosen("auto", "default"), Settings.USUAL.get(Setting.THEME));
  }

  @Test
  void itsOwnVariableBeatsTheOneOfAllPrograms() {
    Settings settings =
        Settings.of(Map.of(), Map.of("ACCESSIBLE", "1", "AWSMITH_ACCESSIBLE", "false"), text(""));

    assertFalse(settings.is(Setting.ACCESSIBLE));
  }

  @ParameterizedTest
  @CsvSource({
    "AWSMITH_ASCII,1,ASCII,true",
    "AWSMITH_ASCII,0,ASCII,false",
    "AWSMITH_NO_MOTION,1,MOTION,false",
    "AWSMITH_NO_MOTION,0,MOTION,true",
    "AWSMITH_NO_MOTION,'',MOTION,true",
    "AWSMITH_KEY_AGE_LIMIT,30,KEY_AGE_LIMIT,30",
  })
  void aVariableMeansWhatItsNameSays(String name, String value, Setting setting, String meant) {
    assertEquals(meant, Settings.of(Map.of(), Map.of(name, value), text("")).word(setting));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "theme = \"pink\"|theme: \"pink\" is none of auto, mono, high-contrast, colour-blind.",
        "theme = pink|this is no line of TOML like  name = 1  or  name = \"word\".",
        "key_age_limit = 0|key_age_limit: \"0\" is no number from 1 to 9999.",
        "bell = 1|bell: \"1\" is none of true, false.",
        "colour = true|there is no setting \"colour\".",
        "[look]|there is no setting \"look\".",
        "bell|this is no line of TOML like  name = 1  or  name = \"word\".",
      })
  void aBrokenLineIsNamedAndTheOthersCount(String line, String words) {
    Settings settings =
        Settings.of(Map.of(), Map.of(), text("# mine\nwarn_days = 7\n" + line + "\nkeys='vi'\n"));

    assertEquals(List.of(FILE + ":3: " + words + " It is passed over."), settings.complaints());
    assertEquals(7, settings.number(Setting.WARN_DAYS));
    assertEquals("vi", settings.word(Setting.KEYS));
  }

  @Test
  void aVariableThatMeansNothingIsNamedToo() {
    Settings settings = Settings.of(Map.of(), Map.of("AWSMITH_THEME", "pink"), text(""));

    assertTrue(settings.complaints().getFirst().startsWith("AWSMITH_THEME: \"pink\" is none of"));
    assertEquals("auto", settings.word(Setting.THEME));
  }

  @Test
  void aChangeLeavesEveryOtherByteAlone() {
    String before = "# mine\r\n\n  theme = \"mono\"  # for the sun\nbell=true";
    SettingsText text = text(before);

    assertEquals(before.replace("\"mono\"", "\"auto\""), text.with(Setting.THEME, "auto").text());
    assertEquals(before.replace("true", "false"), text.with(Setting.BELL, "false").text());
    assertEquals(before + "\nwarn_days = 3\n", text.with(Setting.WARN_DAYS, "3").text());
    assertEquals("# mine\r\n\nbell=true", text.without(Setting.THEME).text());
    assertEquals(before, text.without(Setting.KEYS).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"theme = \"mono", "theme =", "theme = pink # x", "theme = \"a\" \"b\""})
  void settingWhatIsBrokenMendsIt(String line) {
    SettingsText after = text(line + "\n").with(Setting.THEME, "auto");

    assertEquals(Map.of(Setting.THEME, new Chosen("auto", FILE + ":1")), after.chosen());
    assertEquals(List.of(), after.complaints());
  }

  @Test
  void ofALineThatIsThereTwiceTheLastCounts() {
    SettingsText twice = text("bell = true\nbell = false\n");

    assertEquals("false", twice.chosen().get(Setting.BELL).value());
    assertEquals("bell = true\nbell = true\n", twice.with(Setting.BELL, "true").text());
    assertEquals("", twice.without(Setting.BELL).text());
  }

  @Test
  void everyUsualValueIsAGoodOneAndSurvivesTheFile() {
    for (Setting setting : Setting.values()) {
      assertEquals(Optional.empty(), setting.kind().complaint(setting.usual()), setting.key());
      SettingsText file = text("").with(setting, setting.usual());
      assertEquals(setting.usual(), file.chosen().get(setting).value());
      assertEquals(Optional.of(setting), Setting.named(setting.key()));
    }
  }

  @Test
  void noTwoSettingsHaveOneVariable() {
    Set<String> variables = new HashSet<>();
    Stream.of(Setting.values())
        .forEach(setting -> assertTrue(variables.add(setting.variable()), setting.variable()));
  }

  @Test
  void whatBeatsTheFileIsSaid() {
    Settings settings =
        Settings.of(Map.of(), Map.of("AWSMITH_NO_MOTION", "1"), text("motion = true\n"));

    assertEquals(
        List.of("Motion: on.", "AWSMITH_NO_MOTION beats it here: off."),
        settings
            .after(Setting.MOTION, Optional.of("true"), FILE)
            .announced(Setting.MOTION, Optional.of("true")));
  }

  @Test
  void whatIsSetInTheFileHoldsFromThenOn() {
    Settings settings = Settings.of(Map.of(), Map.of(), text("bell = true\n"));

    assertFalse(settings.after(Setting.BELL, Optional.of("false"), FILE).is(Setting.BELL));
    assertFalse(settings.after(Setting.BELL, Optional.empty(), FILE).is(Setting.BELL));
    assertEquals(
        List.of("Bell: off."),
        settings
            .after(Setting.BELL, Optional.empty(), FILE)
            .announced(Setting.BELL, Optional.empty()));
  }

  private static SettingsText text(String text) {
    return new SettingsText(FILE, text);
  }
}
