package dev.awsmith.flow.home;

import dev.awsmith.flow.Reminder;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the disk knows of the key of a profile, and what should be done about it.
 *
 * @param rotation the one whose old key is still there
 */
record KeyNews(Optional<KeyAge> age, Optional<Rotation> rotation, Instant now) {
  /** Whether the old key of a rotation works, or it is not known which one does. */
  boolean half() {
    return rotation.filter(Rotation::unfinished).isPresent();
  }

  List<Line> lines(String profile, Standing.Status status) {
    List<Line> lines = new ArrayList<>();
    age.ifPresent(
        known ->
            lines.add(
                Line.of(
                    "The key is "
                        + known.days()
                        + " days old; the limit is "
                        + known.limit()
                        + " days.")));
    Optional<String> due = rotation.flatMap(this::due);
    due.ifPresent(sentence -> lines.add(Line.of(sentence)));
    switch (status) {
      case DUE, OVERDUE ->
          lines.add(
              Line.of(
                  "Suggested next step: rotate the key (r). Takes about 30 seconds, can be"
                      + " undone."));
      case HALF ->
          lines.add(
              Line.of(
                  (due.isEmpty() ? "Its rotation is unfinished; the old key is still there. " : "")
                      + goOn(profile)
                      + " (or --rollback)."));
      case BROKEN, EXPIRED -> {}
      default -> due.ifPresent(sentence -> lines.add(Line.of(goOn(profile) + ".")));
    }
    return lines;
  }

  private Optional<String> due(Rotation open) {
    return Reminder.of(open, now).map(reminder -> reminder.sentence(open, now));
  }

  private static String goOn(String profile) {
    return "Suggested next step: go on with the rotation (r), or: awsmith rotate "
        + profile
        + " --resume";
  }
}
