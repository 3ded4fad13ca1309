package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.settings.Chosen;
import dev.awsmith.settings.Kind;
import dev.awsmith.settings.Setting;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Column;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Span;
import dev.awsmith.wizard.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * awsmith's own settings, each with its option and its variable.
 *
 * @param last the one that was changed last, or the first
 */
record SettingsList(Situation situation, Setting last, String message) implements Step {
  static final String PATH = "Profiles > Settings";
  private static final String NAME = "name";
  private static final List<Column> COLUMNS =
      List.of(
          Column.left("SETTING"), Column.left("VALUE"), new Column("FROM", Column.Align.LEFT, 1));

  /** What is already in use when the file is read again. */
  private static final Set<Setting> FROM_THE_START =
      Set.of(
          Setting.ACCESSIBLE,
          Setting.THEME,
          Setting.ASCII,
          Setting.MOTION,
          Setting.BELL,
          Setting.KEYS,
          Setting.BACKUPS_KEEP,
          Setting.SHELL);

  static SettingsList of(Situation situation) {
    return new SettingsList(
        situation,
        Setting.ACCESSIBLE,
        situation.settings().complaints().stream().findFirst().orElse("Nothing has been changed."));
  }

  /** The list after a change, which is in the file. */
  static Next after(Situation situation, Event.SettingKept kept) {
    Situation now =
        situation.with(situation.settings().after(kept.setting(), kept.value(), kept.place()));
    String said = String.join(" ", now.settings().announced(kept.setting(), kept.value()));
    return Next.anew(
        new SettingsList(
            now,
            kept.setting(),
            FROM_THE_START.contains(kept.setting()) ? said + " From the next start on." : said));
  }

  @Override
  public Page page() {
    return Page.of(PATH, "")
        .text("What you set here holds for all runs. Options and variables still beat it.")
        .ask(
            new Field.Menu(
                new Ask(
                    NAME,
                    "Setting",
                    "NAME",
                    "Which setting",
                    Help.of("The setting to change; yes and no are changed at once.")),
                COLUMNS,
                Arrays.stream(Setting.values()).map(this::option).toList(),
                Initial.of(last.key())))
        .actions(
            Action.submit("change", "Change"),
            Action.go("usual", 'd', "Default again"),
            Action.go(Action.LEAVE, 'p', "Profiles"))
        .help(
            new Help(
                "awsmith's own settings. The same as: awsmith config list, set and unset.",
                "They are kept in the file config.toml of awsmith.",
                ""))
        .message(message);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          Setting.named(answer.get(NAME))
              .map(setting -> chosen(answer, setting))
              .orElseGet(() -> Opening.after(situation, ""));
      case Event.SettingKept kept -> after(situation, kept);
      case Event.FileTrouble trouble ->
          Next.instead(new SettingsList(situation, last, trouble.problem().headline()));
      default -> Next.instead(this);
    };
  }

  private Next chosen(Event.Answered answer, Setting setting) {
    return switch (answer.action()) {
      case "usual" -> Next.instead(this, new Effect.KeepSetting(setting, Optional.empty()));
      case "change" ->
          setting.kind() instanceof Kind.Toggle
              ? Next.instead(
                  this,
                  new Effect.KeepSetting(
                      setting, Optional.of(String.valueOf(!situation.settings().is(setting)))))
              : Next.to(new ChangeSetting(situation, setting, "Nothing has been changed."));
      default -> Opening.after(situation, "");
    };
  }

  private Option option(Setting setting) {
    Chosen chosen = situation.settings().get(setting);
    String value = setting.spoken(chosen.value());
    return new Option(
        setting.key(),
        List.of(
            new Span(Role.PLAIN, setting.title()),
            new Span(Role.STRONG, value),
            new Span(Role.HINT, chosen.origin())),
        setting.title() + ": " + value + ", from " + chosen.origin(),
        Line.lines(
            setting.meaning(),
            "In the file: " + setting.key() + " = " + setting.kind().range() + ".",
            "For one run: "
                + (setting.flag().isEmpty() ? "" : setting.flag() + ", or ")
                + "the variable "
                + setting.variable()
                + "."),
        Optional.empty());
  }
}
