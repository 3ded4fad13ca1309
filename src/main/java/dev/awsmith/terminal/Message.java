package dev.awsmith.terminal;

import dev.awsmith.screen.Key;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Event;
import java.util.List;

/** What reaches the one thread that owns the session. */
sealed interface Message {
  /** Keys that were pressed one after the other. */
  record Pressed(List<Key> keys) implements Message {}

  /** Text that was pasted; it may be a secret. */
  record Pasted(String text) implements Message {
    @Override
    public String toString() {
      return "Pasted[" + text.length() + " characters]";
    }
  }

  /** The keyboard waits until all it read before has been dealt with. */
  record AllRead() implements Message {}

  /** The window has another size. */
  record Resized(Size size) implements Message {}

  /** An order was carried out. */
  record Finished(Worker.Order order, Event event) implements Message {}

  /** An order failed, which none should: the run ends with it. */
  record Failed(Worker.Order order, Throwable cause) implements Message {}

  /** The keyboard cannot be read. */
  record Unreadable(Exception cause) implements Message {}

  /** Nobody is at the keyboard any more. */
  record HungUp() implements Message {}
}
