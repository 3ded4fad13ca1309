package dev.awsmith.screen;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the passing of time does to a screen: waits are counted, and secrets hide. */
record Clockwork(Screen screen) {
  /** After how long it does something; nothing where time changes nothing. */
  Optional<Duration> wakes() {
    Times times = screen.times();
    if (screen.isWaiting()) {
      return Optional.of(screen.view().look().habits().untilTold(times.waited()));
    }
    if (times.isRevealed()) {
      return Optional.of(times.untilHidden());
    }
    return screen.form().holdsSecret() && !screen.isLocked()
        ? Optional.of(times.untilIdle())
        : Optional.empty();
  }

  /** The screen as it is by then. */
  Screen at(Instant now) {
    Screen later = screen.with(screen.times().at(now));
    boolean locks = later.times().isIdle() && later.form().holdsSecret();
    return locks ? later.under(new Overlay.Locked()) : later;
  }
}
