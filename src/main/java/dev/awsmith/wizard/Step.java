package dev.awsmith.wizard;

import java.util.Optional;

/** A moment in a journey: an immutable record of what is known so far. */
public interface Step {
  /** What it shows and asks. */
  Page page();

  /** What follows. An event that is none of its business leaves it where it is. */
  Next on(Event event);

  /** How the run ends here where nobody can be asked; empty where options may answer. */
  default Optional<Outcome> ending() {
    return page().problem().map(Outcome::of);
  }

  /**
   * How the run ends here where the options leave something open.
   *
   * @param missing the first thing that is
   * @return empty where there is no more to say than that
   */
  default Optional<Outcome> unanswered(Problem missing) {
    return Optional.empty();
  }

  /** Whether a person is asked something; a step that only waits answers {@code false}. */
  default boolean asks() {
    return true;
  }
}
