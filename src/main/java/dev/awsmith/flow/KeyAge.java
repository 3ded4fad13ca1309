package dev.awsmith.flow;

import java.time.Duration;
import java.time.Instant;

/** How old a key is, against the age at which it should be replaced; both in days. */
public record KeyAge(long days, int limit) {
  /** The usual limit; AWS itself sets none. */
  public static final int LIMIT = 90;

  private static final int SOON = 14;

  public static KeyAge of(Instant created, Instant now, int limit) {
    return new KeyAge(Duration.between(created, now).toDays(), limit);
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
    return !overdue() && left() <= SOON;
  }
}
