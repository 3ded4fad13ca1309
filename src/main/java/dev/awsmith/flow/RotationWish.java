package dev.awsmith.flow;

import dev.awsmith.profile.KeyAge;
import java.time.Duration;
import java.util.Optional;

/**
 * What a rotation is wanted for, and how.
 *
 * @param way from the beginning, or where an earlier one stopped
 * @param patience how long to wait until AWS accepts the new key
 * @param fromAge how many days old the key must be; empty for any age
 * @param limit the age at which a key should be replaced
 */
public record RotationWish(
    String profile, Way way, Duration patience, Optional<Integer> fromAge, KeyAge.Limit limit) {
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
  public static RotationWish of(String profile, Situation situation) {
    return new RotationWish(
        profile, Way.BEGIN, PATIENCE, Optional.empty(), situation.keyAgeLimit());
  }

  public RotationWish going(Way other) {
    return new RotationWish(profile, other, patience, fromAge, limit);
  }
}
