package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import java.util.Optional;

/** A field of a page with what has been typed or chosen in it. */
sealed interface Entry permits Writing, Pasting, Choosing, Picking, Ticking {
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

  /** What is wrong with its value; empty for a good one. */
  default Optional<String> complaint() {
    return field().validator().complaint(value());
  }

  /** The same with this row of its list in focus. */
  default Entry at(Choices chosen) {
    return this;
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
}
