package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Matches;
import dev.awsmith.wizard.Option;
import java.util.Optional;

/** A list that narrows as one types; what is typed counts where nothing matches. */
record Picking(
    Field.Picker field, Editor editor, Choices choices, Optional<Line> advice, String source)
    implements Entry {
  static Picking of(Field.Picker field, Initial start) {
    Matches all = field.search().apply("");
    if (start.value().isEmpty() || Choices.indexOf(all.options(), start.value()) >= 0) {
      Choices choices = Choices.of(Table.of(field.columns(), all.options()), start.value());
      return new Picking(field, Editor.EMPTY, choices, all.advice(), start.source());
    }
    return typing(field, Editor.of(start.value()), start.source());
  }

  @Override
  public String value() {
    return choices.chosen().map(Option::value).orElse(editor.text().strip());
  }

  @Override
  public Optional<Choices> list() {
    return Optional.of(choices);
  }

  @Override
  public boolean takesText() {
    return true;
  }

  @Override
  public Optional<Entry> press(Key key) {
    boolean edges = key == Key.Named.HOME || key == Key.Named.END;
    Optional<Entry> moved =
        edges && !editor.text().isEmpty()
            ? Optional.empty()
            : choices.press(key).map(to -> new Picking(field, editor, to, advice, source));
    return moved.isPresent() ? moved : editor.press(key).map(this::retyped);
  }

  @Override
  public Optional<Entry> paste(String text) {
    return Optional.of(retyped(editor.insert(text)));
  }

  @Override
  public Picking at(Choices chosen) {
    return new Picking(field, editor, chosen, advice, source);
  }

  /** With what was typed before, on the option that was in focus. */
  Picking like(Picking before) {
    Picking same = typing(field, before.editor, before.source);
    return new Picking(
        field,
        before.editor,
        Choices.of(same.choices.table(), before.value()),
        same.advice,
        before.source);
  }

  @Override
  public boolean isNarrowed() {
    return !editor.text().isEmpty();
  }

  @Override
  public Picking unfiltered() {
    return typing(field, Editor.EMPTY, "");
  }

  private Picking retyped(Editor next) {
    return next.text().equals(editor.text())
        ? new Picking(field, next, choices, advice, source)
        : typing(field, next, "");
  }

  private static Picking typing(Field.Picker field, Editor typed, String source) {
    Matches matches = field.search().apply(typed.text());
    Table table = Table.of(field.columns(), matches.options());
    return new Picking(field, typed, new Choices(table, 0), matches.advice(), source);
  }
}
