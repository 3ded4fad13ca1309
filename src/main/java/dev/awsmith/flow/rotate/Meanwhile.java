package dev.awsmith.flow.rotate;

import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Step;
import java.util.Optional;

/**
 * A step that waits for something while the person looks elsewhere.
 *
 * @param came what it waited for, once that is there
 */
record Meanwhile(Step step, Optional<Event> came) {
  static Meanwhile of(Step step) {
    return new Meanwhile(step, Optional.empty());
  }

  Meanwhile hearing(Event event) {
    return new Meanwhile(step, Optional.of(event));
  }

  boolean isOver() {
    return came.isPresent();
  }

  /** Goes on as if the person had never looked away. */
  Next goOn() {
    return came.map(step::on).orElseGet(() -> Next.anew(step));
  }
}
