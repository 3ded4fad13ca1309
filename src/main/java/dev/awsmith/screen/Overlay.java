package dev.awsmith.screen;

import dev.awsmith.wizard.Line;

/** What lies over the page. */
sealed interface Overlay {
  Overlay NONE = new None();
  Overlay HELP = new Help(0, 0);

  /** Nothing: the page itself is in use. */
  record None() implements Overlay {}

  /**
   * The help, with one of its keys in focus.
   *
   * @param scroll as in {@link Form}
   */
  record Help(int cursor, int scroll) implements Overlay {
    Help to(int place, int keys) {
      return new Help(Math.clamp(place, 0, keys - 1), Form.FOLLOW);
    }
  }

  /**
   * The question whether to leave.
   *
   * @param stay whether the button to stay is in focus
   */
  record Leaving(boolean stay) implements Overlay {}

  /**
   * The question whether a paste that filled several fields is to stay so.
   *
   * @param alone the form with the value of the one field only
   * @param keeps whether the button to keep them all is in focus
   */
  record Filled(Line sentence, Form alone, boolean keeps) implements Overlay {}

  /** Typed secrets are out of sight until a key is pressed. */
  record Locked() implements Overlay {}
}
