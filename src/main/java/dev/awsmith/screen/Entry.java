package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Matches;
import dev.awsmith.wizard.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A field of a page with what has been typed or chosen in it. */
sealed interface Entry {
  Field field();

  String value();

  /** What a key makes of it; nothing where the key is none of its business. */
  Optional<Entry> press(Key key);

  /** Whether letters are text here, and not commands. */
  default boolean takesText() {
    return false;
  }

  /** Adds pasted text; nothing where there is no place for it. */
  default Optional<Entry> paste(String text) {
    return Optional.empty();
  }

  /** The list of options, if it has one. */
  default Optional<Choices> list() {
    return Optional.empty();
  }

  /** Whether it holds a secret that was typed. */
  default boolean isSecret() {
    return false;
  }

  /** Whether something was typed to narrow its list. */
  default boolean isNarrowed() {
    return false;
  }

  /** With its whole list again. */
  default Entry unfiltered() {
    return this;
  }

  /** Where its value came from before anybody typed. */
  default String source() {
    return "";
  }

  static Entry of(Field field, Initial start) {
    String value = start.value();
    return switch (field) {
      case Field.Text text -> new Writing(text, Editor.of(value), value, start.source());
      case Field.Hidden hidden -> new Writing(hidden, Editor.of(value), value, start.source());
      case Field.Paste paste -> new Pasting(paste);
      case Field.Menu menu ->
          new Choosing(
              menu,
              Choices.of(Table.of(menu.columns(), menu.options()), value),
              Optional.empty(),
              start.source());
      case Field.Picker picker -> Picking.of(picker, start);
      case Field.Tick tick -> new Ticking(tick, Boolean.parseBoolean(value), start.source());
    };
  }

  /** Text or a secret. */
  record Writing(Field field, Editor editor, String first, String from) implements Entry {
    @Override
    public boolean isSecret() {
      return isHidden() && !value().isEmpty();
    }

    boolean isHidden() {
      return field instanceof Field.Hidden;
    }

    @Override
    public String value() {
      return editor.text();
    }

    @Override
    public Optional<Entry> press(Key key) {
      return editor.press(key).map(this::with);
    }

    @Override
    public Optional<Entry> paste(String text) {
      return Optional.of(with(editor.insert(text)));
    }

    @Override
    public boolean takesText() {
      return true;
    }

    @Override
    public String source() {
      return value().equals(first) ? from : "";
    }

    /** With the cursor where it stood before. */
    Writing like(Writing before) {
      return new Writing(field, before.editor, first, from);
    }

    private Entry with(Editor next) {
      return new Writing(field, next, first, from);
    }

    /** It may hold a secret. */
    @Override
    public String toString() {
      return "Writing[" + field.name() + "]";
    }
  }

  /** A place for pasted text. */
  record Pasting(Field.Paste field) implements Entry {
    @Override
    public String value() {
      return field.received();
    }

    @Override
    public Optional<Entry> press(Key key) {
      return Optional.empty();
    }
  }

  /** A menu, perhaps narrowed by a filter. */
  record Choosing(Field.Menu field, Choices choices, Optional<Editor> filter, String source)
      implements Entry {
    @Override
    public String value() {
      return choices.chosen().map(Option::value).orElse("");
    }

    @Override
    public Optional<Choices> list() {
      return Optional.of(choices);
    }

    @Override
    public boolean takesText() {
      return filter.isPresent();
    }

    @Override
    public Optional<Entry> press(Key key) {
      Optional<Entry> moved = choices.press(key).map(to -> new Choosing(field, to, filter, source));
      return moved.isPresent() ? moved : filter.flatMap(typed -> typed.press(key)).map(this::by);
    }

    @Override
    public Optional<Entry> paste(String text) {
      return filter.map(typed -> by(typed.insert(text)));
    }

    /** With the filter that was typed before. */
    Choosing like(Choosing before) {
      return before.filter.map(this::by).orElse(this);
    }

    Choosing filtering() {
      return by(filter.orElse(Editor.EMPTY));
    }

    @Override
    public boolean isNarrowed() {
      return filter.isPresent();
    }

    @Override
    public Choosing unfiltered() {
      Table all = Table.of(field.columns(), field.options());
      return new Choosing(field, Choices.of(all, value()), Optional.empty(), source);
    }

    Choosing to(int place) {
      return new Choosing(field, choices.to(place), filter, source);
    }

    private Choosing by(Editor typed) {
      String wanted = typed.text().toLowerCase(Locale.ROOT);
      List<Option> kept =
          field.options().stream().filter(option -> mentions(option, wanted)).toList();
      Table table = new Table(field.columns(), kept, choices.table().widths());
      return new Choosing(field, Choices.of(table, value()), Optional.of(typed), source);
    }

    private static boolean mentions(Option option, String wanted) {
      return option.spoken().toLowerCase(Locale.ROOT).contains(wanted)
          || option.cells().stream()
              .anyMatch(cell -> cell.text().toLowerCase(Locale.ROOT).contains(wanted));
    }
  }

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

  /** A yes or no. */
  record Ticking(Field.Tick field, boolean on, String source) implements Entry {
    @Override
    public String value() {
      return Boolean.toString(on);
    }

    @Override
    public Optional<Entry> press(Key key) {
      return key.equals(Key.typed(' '))
          ? Optional.of(new Ticking(field, !on, source))
          : Optional.empty();
    }
  }
}
