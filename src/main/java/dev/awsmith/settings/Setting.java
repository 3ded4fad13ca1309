package dev.awsmith.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that can be set once for all runs. */
public enum Setting {
  ACCESSIBLE(
      "Line mode",
      new Kind.Toggle(),
      "false",
      "--accessible",
      "Questions one after the other, nothing redrawn."),
  THEME(
      "Theme",
      new Kind.Word(List.of("auto", "mono", "high-contrast", "colour-blind")),
      "auto",
      "--theme",
      "The colours of the screen."),
  ASCII("ASCII", new Kind.Toggle(), "false", "--ascii", "Draw with ASCII only."),
  MOTION(
      "Motion",
      new Kind.Toggle(),
      "true",
      "--no-motion",
      "Count the seconds of a wait one by one; off: every ten."),
  BELL(
      "Bell",
      new Kind.Toggle(),
      "false",
      "",
      "Ring at the end of work that took more than 5 seconds."),
  MOUSE(
      "Mouse",
      new Kind.Toggle(),
      "false",
      "--mouse",
      "Clicks choose and press; marking text to copy it then takes Shift."),
  KEYS(
      "Key style",
      new Kind.Word(List.of("default", "vi")),
      "default",
      "",
      "With vi, j and k move where no text can be typed."),
  LINE_SINGLE_KEY(
      "Single key",
      new Kind.Toggle(),
      "false",
      "",
      "In line mode a digit chooses at once, without Enter."),
  KEY_AGE_LIMIT(
      "Key-age limit",
      new Kind.Number(1, 9999),
      "90",
      "--max-age",
      "The age in days at which a key should be replaced."),
  WARN_DAYS(
      "Warn days",
      new Kind.Number(0, 9999),
      "14",
      "",
      "So many days before the limit a key is DUE."),
  CHECK_ON_START(
      "Check on start",
      new Kind.Toggle(),
      "true",
      "--no-check",
      "Ask AWS about the active profile when the list opens."),
  GRACE(
      "Old key",
      new Kind.Word(List.of("keep", "off", "delete")),
      "keep",
      "--grace",
      "What rotate does with the old key, or suggests where a person is asked."),
  BACKUPS_KEEP(
      "Backups",
      new Kind.Number(1, 9999),
      "20",
      "",
      "So many backups are kept, however old they are."),
  SHELL(
      "Shell",
      new Kind.Word(List.of("auto", "bash", "zsh", "fish", "powershell", "cmd", "nu", "csh")),
      "auto",
      "--shell",
      "The shell that lines to copy are written for.");

  /** Variables of these beginnings are awsmith's own. */
  static final String PREFIX = "AWSMITH_";

  private final String title;
  private final Kind kind;
  private final String usual;
  private final String flag;
  private final String meaning;

  Setting(String title, Kind kind, String usual, String flag, String meaning) {
    this.title = title;
    this.kind = kind;
    this.usual = usual;
    this.flag = flag;
    this.meaning = meaning;
  }

  /** As the settings file spells it, such as {@code key_age_limit}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  public Kind kind() {
    return kind;
  }

  /** What it is where nobody has chosen. */
  public String usual() {
    return usual;
  }

  /** The option that sets it for one run; empty where there is none. */
  public String flag() {
    return flag;
  }

  /** The variable that sets it, which beats the file. */
  public String variable() {
    return this == MOTION ? PREFIX + "NO_MOTION" : PREFIX + name();
  }

  public String meaning() {
    return meaning;
  }

  /** A value as a person says it. */
  public String spoken(String value) {
    return kind instanceof Kind.Toggle ? (value.equals("true") ? "on" : "off") : value;
  }

  public static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
  }
}
