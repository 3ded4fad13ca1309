package dev.awsmith.flow.home;

import dev.awsmith.flow.Situation;
import dev.awsmith.settings.Setting;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.List;
import java.util.Optional;

/** Another value for a setting: one of a few words, or a number. */
record ChangeSetting(Situation situation, Setting setting, String message) implements Step {
  private static final String VALUE = "value";

  @Override
  public Page page() {
    return Page.of(SettingsList.PATH + " > " + setting.title(), "")
        .text(setting.meaning())
        .ask(field())
        .actions(Action.submit("save", "Save"))
        .message(message);
  }

  private Field field() {
    Ask ask =
        new Ask(
            VALUE,
            setting.title(),
            "VALUE",
            setting.title() + " (" + setting.kind().range() + ")",
            new Help(setting.meaning(), "", setting.usual()));
    Initial now = new Initial(situation.settings().word(setting), "as it is now");
    List<String> words = setting.kind().words();
    return words.isEmpty()
        ? new Field.Text(ask, now, typed -> setting.kind().complaint(typed.strip()))
        : new Field.Menu(
            ask, List.of(), words.stream().map(word -> Option.of(word, word, "")).toList(), now);
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer ->
          Next.instead(
              this, new Effect.KeepSetting(setting, Optional.of(answer.get(VALUE).strip())));
      case Event.SettingKept kept -> SettingsList.after(situation, kept);
      case Event.FileTrouble trouble ->
          Next.instead(new ChangeSetting(situation, setting, trouble.problem().headline()));
      default -> Next.instead(this);
    };
  }
}
