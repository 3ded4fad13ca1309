package dev.awsmith.flow;

import dev.awsmith.profile.Rotation;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What is due for the old key of a rotation, by the dates in its journal. */
public enum Reminder {
  /** The new key has been in use for a day. */
  TURN_OFF("Turn it off if nothing uses it any more."),
  /** The old key has been off for a week. */
  DELETE("Delete it if nothing has broken since.");

  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private final String advice;

  Reminder(String advice) {
    this.advice = advice;
  }

  public static Optional<Reminder> of(Rotation rotation, Instant now) {
    Duration since = Duration.between(rotation.changed(), now);
    return switch (rotation.phase()) {
      case SWITCHED -> Optional.of(TURN_OFF).filter(due -> since.compareTo(DAY) >= 0);
      case OLD_OFF -> Optional.of(DELETE).filter(due -> since.compareTo(WEEK) >= 0);
      case INTENT, CREATED, ACCEPTED, UNDOING -> Optional.empty();
    };
  }

  /** {@code The old key has been on for 2 days since the switch. Turn it off if ...}. */
  public String sentence(Rotation rotation, Instant now) {
    long days = Duration.between(rotation.changed(), now).toDays();
    return "The old key has been "
        + (this == DELETE ? "off" : "on")
        + " for "
        + (days == 1 ? "a day" : days + " days")
        + (this == DELETE ? ". " : " since the switch. ")
        + advice;
  }
}
