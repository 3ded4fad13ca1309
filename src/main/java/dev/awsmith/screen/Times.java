package dev.awsmith.screen;

import java.time.Duration;
import java.time.Instant;

/**
 * The moments that matter to a session.
 *
 * @param now as it was last told
 * @param shown since when the page is shown
 * @param pressed when a key was last pressed
 * @param hides when a revealed secret hides itself again
 */
record Times(Instant now, Instant shown, Instant pressed, Instant hides) {
  private static final Duration REVEAL = Duration.ofSeconds(10);
  private static final Duration IDLE = Duration.ofMinutes(5);

  static Times starting(Instant now) {
    return new Times(now, now, now, Instant.MIN);
  }

  Times at(Instant later) {
    return new Times(later, shown, pressed, hides);
  }

  Times turned() {
    return new Times(now, now, pressed, Instant.MIN);
  }

  Times pressing() {
    return new Times(now, shown, now, hides);
  }

  /** Shows a secret for a moment, or hides it at once if it is shown. */
  Times revealing() {
    return new Times(now, shown, pressed, isRevealed() ? Instant.MIN : now.plus(REVEAL));
  }

  boolean isRevealed() {
    return now.isBefore(hides);
  }

  Duration untilHidden() {
    return Duration.between(now, hides);
  }

  boolean isIdle() {
    return !untilIdle().isPositive();
  }

  Duration untilIdle() {
    return Duration.between(now, pressed.plus(IDLE));
  }

  Duration waited() {
    return Duration.between(shown, now);
  }
}
