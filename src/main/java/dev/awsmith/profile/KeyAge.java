package dev.awsmith.profile;

import java.time.Duration;
import java.time.Instant;

/** How old a key is, in days, against the age at which it should be replaced. */
public record KeyAge(long days, Limit allowed) {
  /**
   * The age in days at which keys should be replaced.
   *
   * @param warning how many days before that one should know
   */
  public record Limit(int days, int warning) {
    public KeyAge age(Instant created, Instant now) {
      return new KeyAge(Duration.between(created, now).toDays(), this);
    }
  }

  public int limit() {
    return allowed.days;
  }

  /** {@code 87/90 d}. */
  public String words() {
    return days + "/" + limit() + " d";
  }

  /** {@code 87 days old, limit 90}. */
  public String inWords() {
    return days + " days old, limit " + limit();
  }

  /** Days until the limit. */
  public long left() {
    return limit() - days;
  }

  /** Whether the limit is near, or past. */
  public boolean nearsLimit() {
    return left() <= allowed.warning;
  }

  public boolean overdue() {
    return days >= limit();
  }

  public boolean due() {
    return nearsLimit() && !overdue();
  }
}
