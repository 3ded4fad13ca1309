package dev.awsmith.command;

import dev.awsmith.settings.Chosen;
import dev.awsmith.settings.Setting;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options on how a person is shown things. */
final class LookOptions {
  @Option(
      names = {"--accessible", "--screen-reader", "--plain-ui"},
      description = "Line mode: questions one after the other, nothing redrawn.")
  private boolean accessible;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      converter = OneOf.Colours.class,
      completionCandidates = OneOf.Colours.class,
      description = "auto, always or never.")
  private String color = "auto";

  @Option(names = "--no-color", description = "No colour.")
  private boolean noColor;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      converter = OneOf.Themes.class,
      completionCandidates = OneOf.Themes.class,
      description = "auto, mono, high-contrast or colour-blind.")
  private String theme;

  @Option(names = "--no-motion", description = "Do not count the seconds of a wait one by one.")
  private boolean noMotion;

  @Option(names = "--ascii", description = "Draw with ASCII only.")
  private boolean ascii;

  @Option(names = "--mouse", description = "Clicks choose and press, the wheel scrolls.")
  private boolean mouse;

  /** {@code auto}, {@code always} or {@code never}. */
  String color() {
    return noColor ? "never" : color;
  }

  Map<Setting, Chosen> chosen() {
    Map<Setting, Chosen> chosen = new EnumMap<>(Setting.class);
    put(chosen, Setting.ACCESSIBLE, accessible ? "true" : null);
    put(chosen, Setting.THEME, theme);
    put(chosen, Setting.ASCII, ascii ? "true" : null);
    put(chosen, Setting.MOUSE, mouse ? "true" : null);
    put(chosen, Setting.MOTION, noMotion ? "false" : null);
    return chosen;
  }

  private static void put(Map<Setting, Chosen> chosen, Setting setting, String value) {
    if (value != null) {
      chosen.put(setting, new Chosen(value, setting.flag()));
    }
  }
}
