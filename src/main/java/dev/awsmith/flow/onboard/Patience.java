package dev.awsmith.flow.onboard;

import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/**
 * AWS takes some seconds to learn of a new key, and until then answers as if there were none: that
 * is no answer yet.
 *
 * @param tries how often it was asked again
 */
record Patience(int tries) {
  static final Patience FRESH = new Patience(0);

  private static final Duration NEW = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int MOST_TRIES = 15;

  boolean waits(Draft draft, Refusal refusal) {
    return tries < MOST_TRIES
        && refusal.reason() == Refusal.Reason.UNKNOWN_KEY
        && draft.keyAge().filter(age -> age.abs().compareTo(NEW) < 0).isPresent();
  }

  Patience after() {
    return new Patience(tries + 1);
  }

  Effect again(Effect.CheckCaller question) {
    return new Effect.CheckLater(question, PAUSE);
  }

  /** What a page says while it waits, which for the first answer is {@code usual}. */
  Waiting waiting(Waiting usual) {
    return tries == 0
        ? usual
        : new Waiting("Waiting until AWS knows the new key", PAUSE.multipliedBy(MOST_TRIES));
  }
}
