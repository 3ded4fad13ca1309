package dev.awsmith.flow;

import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import java.time.Duration;
import java.time.Instant;

/**
 * How old a key is, against the age at which it should be replaced; all in days.
 *
 * @param soon how many days before the limit one should know
 */
public record KeyAge(long days, int limit, int soon) {
  private static final int SOON = Settings.USUAL.number(Setting.WARN_DAYS);

  /** Now, against a limit, with the warning that a person has set. */
  public static KeyAge of(Instant created, Situation situation, int limit) {
    return of(created, situation.clock().instant(), limit)
        .warning(situation.settings().number(Setting.WARN_DAYS));
  }

  public static KeyAge of(Instant created, Instant now, int limit) {
    return new KeyAge(Duration.between(created, now).toDays(), limit, SOON);
  }

  /** The same, due so many days before the limit. */
  public KeyAge warning(int days) {
    return new KeyAge(this.days, limit, days);
  }

  /** {@code 87/90 d}. */
  public String words() {
    return days + "/" + limit + " d";
  }

  /** Days until the limit. */
  public long left() {
    return limit - days;
  }

  public boolean overdue() {
    return days >= limit;
  }

  public boolean due() {
    return !overdue() && left() <= soon;
  }
}
