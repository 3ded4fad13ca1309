package dev.awsmith.screen;

import java.util.Optional;

/** A line of text being typed, and where the cursor stands in it. */
record Editor(String text, int cursor) {
  static final Editor EMPTY = new Editor("", 0);

  static Editor of(String text) {
    return new Editor(text, text.length());
  }

  /** What a key makes of it; nothing where it is no key for typing. */
  Optional<Editor> press(Key key) {
    return switch (key) {
      case Key.Typed typed -> Optional.of(insert(Character.toString(typed.point())));
      case Key.Ctrl ctrl ->
          switch (ctrl.letter()) {
            case 'a' -> Optional.of(at(0));
            case 'e' -> Optional.of(at(text.length()));
            case 'u' -> Optional.of(EMPTY);
            case 'w' -> Optional.of(without(wordStart(), cursor));
            default -> Optional.empty();
          };
      case Key.Named named ->
          switch (named) {
            case LEFT -> Optional.of(at(before()));
            case RIGHT -> Optional.of(at(after()));
            case HOME -> Optional.of(at(0));
            case END -> Optional.of(at(text.length()));
            case BACKSPACE -> Optional.of(without(before(), cursor));
            case DELETE -> Optional.of(without(cursor, after()));
            default -> Optional.empty();
          };
      case Key.Click click -> Optional.empty();
      case Key.Wheel wheel -> Optional.empty();
      case Key.Unknown unknown -> Optional.empty();
    };
  }

  Editor insert(String more) {
    return new Editor(
        text.substring(0, cursor) + more + text.substring(cursor), cursor + more.length());
  }

  private Editor at(int place) {
    return new Editor(text, place);
  }

  private Editor without(int from, int to) {
    return new Editor(text.substring(0, from) + text.substring(to), from);
  }

  private int before() {
    return cursor == 0 ? 0 : text.offsetByCodePoints(cursor, -1);
  }

  private int after() {
    return cursor == text.length() ? cursor : text.offsetByCodePoints(cursor, 1);
  }

  private int wordStart() {
    int start = cursor;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    while (start > 0 && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }

  /** It may hold a secret. */
  @Override
  public String toString() {
    return "Editor[" + text.length() + " characters]";
  }
}
