package dev.awsmith.screen;

import dev.awsmith.wizard.Action;

/** What a person wants done with a key. */
sealed interface Wish {
  /** Nothing but what the screen did by itself. */
  record Stay(Screen screen) implements Wish {}

  /** An action of the page is to be taken. */
  record Take(Action action) implements Wish {}

  /** The page's command is to be copied. */
  record Copy(String command) implements Wish {}

  /** The page before is to be shown. */
  record GoBack() implements Wish {}

  /** The run is to end. */
  record Leave() implements Wish {}
}
