package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import java.util.List;
import java.util.Optional;

/** A duration that AWS does not grant for a role. */
public final class Duration implements Rule {
  private static final int SHORTEST = 900;
  private static final int LONGEST = 43_200;
  private static final int LONGEST_CHAINED = 3_600;

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .plain("duration_seconds")
        .filter(duration -> !isRight(duration.value(), longest(subject)))
        .map(duration -> finding(subject, duration));
  }

  private static boolean isRight(String value, int longest) {
    return value.matches("[0-9]{1,9}")
        && Integer.parseInt(value) >= SHORTEST
        && Integer.parseInt(value) <= longest;
  }

  /** A role assumed from another role or from temporary keys lasts an hour at most. */
  private static int longest(Subject subject) {
    boolean chained =
        subject
            .get("source_profile")
            .filter(source -> !source.equals(subject.name()))
            .flatMap(source -> subject.other(source))
            .filter(
                source -> source.has("role_arn") || source.has("sso_session") || source.hasToken())
            .isPresent();
    return chained ? LONGEST_CHAINED : LONGEST;
  }

  private static Finding finding(Subject subject, Setting duration) {
    int longest = longest(subject);
    boolean number = duration.value().matches("[0-9]{1,9}");
    String right =
        number
            ? String.valueOf(Math.clamp(Integer.parseInt(duration.value()), SHORTEST, longest))
            : String.valueOf(LONGEST_CHAINED);
    return subject
        .found(Fault.DURATION, duration, Subject.shown(duration))
        .what(
            "For this role AWS grants %d to %d seconds; the AWS SDK for Java ignores the setting."
                .formatted(SHORTEST, longest))
        .because(
            longest == LONGEST
                ? "A role lasts between 15 minutes and 12 hours."
                : "A role that is assumed with temporary credentials lasts an hour at most.")
        .fixes(
            number
                ? Fix.automatic("Write " + right, subject.put(duration, right))
                : Fix.choice("Write " + right, subject.put(duration, right)))
        .otherwise("AWS refuses to let the AWS CLI assume the role.");
  }
}
