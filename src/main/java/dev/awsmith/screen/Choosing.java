package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  @Override
  public Optional<String> complaint() {
    return choices.chosen().isEmpty()
        ? Optional.of("Nothing matches. Esc shows all again.")
        : Entry.super.complaint();
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

  @Override
  public Choosing at(Choices chosen) {
    return to(chosen.cursor());
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
