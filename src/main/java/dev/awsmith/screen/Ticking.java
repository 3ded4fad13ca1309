package dev.awsmith.screen;

import dev.awsmith.wizard.Field;
import java.util.Optional;

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
