package dev.awsmith.screen;

import dev.awsmith.wizard.Option;
import java.util.List;
import java.util.Optional;

/** Options and the one in focus. However many there are, only a window of them is drawn. */
record Choices(Table table, int cursor) {
  private static final int LEAP = 10;

  static Choices of(Table table, String chosen) {
    return new Choices(table, Math.max(0, indexOf(table.options(), chosen)));
  }

  static int indexOf(List<Option> options, String value) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).value().equals(value)) {
        return i;
      }
    }
    return -1;
  }

  Optional<Option> chosen() {
    return cursor < size() ? Optional.of(table.options().get(cursor)) : Optional.empty();
  }

  int size() {
    return table.options().size();
  }

  /** Where a key moves the focus; nothing where it is no such key. */
  Optional<Choices> press(Key key) {
    if (!(key instanceof Key.Named named)) {
      return Optional.empty();
    }
    return switch (named) {
      case UP -> Optional.of(to(cursor - 1));
      case DOWN -> Optional.of(to(cursor + 1));
      case PAGE_UP -> Optional.of(to(cursor - LEAP));
      case PAGE_DOWN -> Optional.of(to(cursor + LEAP));
      case HOME -> Optional.of(to(0));
      case END -> Optional.of(to(size() - 1));
      default -> Optional.empty();
    };
  }

  Choices to(int place) {
    return new Choices(table, Math.clamp(place, 0, Math.max(0, size() - 1)));
  }

  /** The first option of a window of so many rows that has the focus in its middle. */
  int firstOf(int rows) {
    return Math.clamp(cursor - rows / 2, 0, Math.max(0, size() - rows));
  }
}
