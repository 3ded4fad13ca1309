package dev.awsmith.screen;

import dev.awsmith.wizard.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What lies over the page. */
sealed interface Overlay {
  Overlay NONE = new None();
  Overlay HELP = new Help(0, 0, Optional.empty());

  /** Nothing: the page itself is in use. */
  record None() implements Overlay {}

  /**
   * The help, with one of its keys in focus.
   *
   * @param scroll as in {@link Form}
   * @param filter what the keys are narrowed to, while that is being typed
   */
  record Help(int cursor, int scroll, Optional<String> filter) implements Overlay {
    Help to(int place, int keys) {
      return new Help(Math.clamp(place, 0, Math.max(0, keys - 1)), Form.FOLLOW, filter);
    }

    Help scrolled(int row) {
      return new Help(cursor, row, filter);
    }

    Help narrowed(Optional<String> text) {
      return new Help(0, Form.FOLLOW, text);
    }

    /** Those of the keys that it lists. */
    List<Hint> listed(List<Hint> all) {
      String wanted = filter.orElse("").toLowerCase(Locale.ROOT);
      return all.stream()
          .filter(hint -> hint.text().toLowerCase(Locale.ROOT).contains(wanted))
          .toList();
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
