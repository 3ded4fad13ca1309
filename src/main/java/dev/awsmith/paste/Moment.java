package dev.awsmith.paste;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Points in time as AWS tools write them, and as people say them. */
final class Moment {
  private static final long FIRST_IN_MILLISECONDS = 100_000_000_000L;

  private Moment() {}

  /** ISO 8601 with any offset, or seconds or milliseconds since 1970. */
  static Optional<Instant> read(String text) {
    try {
      if (text.matches("[0-9]{9,13}")) {
        long number = Long.parseLong(text);
        return Optional.of(
            number < FIRST_IN_MILLISECONDS
                ? Instant.ofEpochSecond(number)
                : Instant.ofEpochMilli(number));
      }
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  /** In the largest unit that says enough: {@code 3 hours ago}. */
  static String ago(Duration past) {
    if (past.toDays() >= 2) {
      return past.toDays() + " days ago";
    }
    if (past.toHours() >= 1) {
      return past.toHours() + (past.toHours() == 1 ? " hour ago" : " hours ago");
    }
    if (past.toMinutes() >= 1) {
      return past.toMinutes() + (past.toMinutes() == 1 ? " minute ago" : " minutes ago");
    }
    return "just now";
  }
}
