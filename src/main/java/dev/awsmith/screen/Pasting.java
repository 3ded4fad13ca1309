package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import java.util.Optional;

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
