package dev.awsmith.flow;

import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import java.time.Duration;
import java.util.Optional;

/**
 * What a rotation is wanted for, and how.
 *
 * @param way from the beginning, or where an earlier one stopped
 * @param patience how long to wait until AWS accepts the new key
 * @param fromAge how many days old the key must be; empty for any age
 * @param maxAge the age in days at which a key should be replaced
 */
public record RotationWish(
    String profile, Way way, Duration patience, Optional<Integer> fromAge, int maxAge) {
  /** What to do where an earlier rotation stopped. */
  public enum Way {
    /** Ask the person. */
    BEGIN,
    /** Go on to the end. */
    RESUME,
    /** Take all of it back. */
    ROLLBACK
  }

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** As a person wants it who has given no options. */
  public static RotationWish of(String profile) {
    return of(profile, Settings.USUAL);
  }

  /** As a person wants it who has set at which age keys should be replaced. */
  public static RotationWish of(String profile, Settings settings) {
    return new RotationWish(
        profile, Way.BEGIN, PATIENCE, Optional.empty(), settings.number(Setting.KEY_AGE_LIMIT));
  }

  public RotationWish going(Way other) {
    return new RotationWish(profile, other, patience, fromAge, maxAge);
  }
}
