package dev.awsmith.screen;

/** A key that was pressed. */
public sealed interface Key {
  /** A character. */
  record Typed(int point) implements Key {}

  /** A letter held with Ctrl. */
  record Ctrl(char letter) implements Key {}

  /** The keys that have names. */
  enum Named implements Key {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    TAB,
    BACK_TAB,
    ENTER,
    ESCAPE,
    BACKSPACE,
    DELETE,
    F1
  }

  /** A click of the mouse on a place of the screen. */
  record Click(Spot spot) implements Key {}

  /** The wheel of the mouse, so many rows down, or up where it is negative. */
  record Wheel(int rows) implements Key {}

  /** A key that means nothing here, such as a report of the terminal. */
  record Unknown() implements Key {}

  static Key typed(char letter) {
    return new Typed(letter);
  }
}
