package dev.awsmith.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells the end of long work from that of short work.
 *
 * @param since since when there has been work; empty while there is none
 * @param rings whether work that took long has just ended
 */
public record Bell(Optional<Instant> since, boolean rings) {
  public static final Bell SILENT = new Bell(Optional.empty(), false);

  private static final Duration LONG = Duration.ofSeconds(5);

  /** The same at a later moment, at which there is work or not. */
  public Bell at(Instant now, boolean working) {
    return working
        ? new Bell(since.or(() -> Optional.of(now)), false)
        : new Bell(
            Optional.empty(),
            since.filter(start -> Duration.between(start, now).compareTo(LONG) > 0).isPresent());
  }
}
