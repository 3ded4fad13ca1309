package dev.awsmith.flow;

import dev.awsmith.diagnosis.Circumstances;
import dev.awsmith.diagnosis.Explain;
import dev.awsmith.diagnosis.Explanation;
import dev.awsmith.environment.Os;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Facts in words, the same in every journey. */
public final class Told {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneId.systemDefault());

  private Told() {}

  /** {@code 4 March 2026}, by the calendar of this computer. */
  public static String day(Instant time) {
    return DAY.format(time);
  }

  /** {@code 3 days ago}. */
  public static String ago(Duration age) {
    if (age.toDays() > 0) {
      return age.toDays() == 1 ? "yesterday" : age.toDays() + " days ago";
    }
    if (age.toHours() > 0) {
      return age.toHours() == 1 ? "1 hour ago" : age.toHours() + " hours ago";
    }
    return age.toMinutes() < 1
        ? "just now"
        : age.toMinutes() == 1 ? "1 minute ago" : age.toMinutes() + " minutes ago";
  }

  /** A clock that is off, even where the SDK made up for it: other tools do not. */
  public static Line clock(Duration offset) {
    Duration by = offset.abs();
    return Line.of(
        Role.ATTENTION,
        "Your computer's clock is "
            + by.toMinutes()
            + " min "
            + by.toSecondsPart()
            + " s "
            + (offset.isNegative() ? "slow" : "fast")
            + ". awsmith made up for it; other tools will fail. Set the clock.");
  }

  /** Why AWS refused, in the one form that problems have. */
  public static Problem refusal(Refusal refusal, Credentials keys, String region) {
    return refusal(refusal, keys, Optional.empty(), region);
  }

  /** The same where it may be known how long ago the key was made. */
  public static Problem refusal(
      Refusal refusal, Credentials keys, Optional<Duration> keyAge, String region) {
    Os os = Os.named(System.getProperty("os.name"));
    Circumstances circumstances = Circumstances.of(keys, region, os);
    return problem(
        exit(refusal.reason()),
        Explain.refusal(refusal, keyAge.map(circumstances::withKeyOf).orElse(circumstances)));
  }

  /** The same for a profile, whose lines are evidence too. */
  public static Problem refusal(Refusal refusal, Profile profile, AwsFiles files) {
    Credentials keys = profile.credentials().orElseThrow();
    Os os = Os.named(System.getProperty("os.name"));
    return problem(
        exit(refusal.reason()),
        Explain.refusal(
            refusal, Circumstances.of(keys, profile.regionToAsk(), os).in(profile, files)));
  }

  /** An explanation as a page shows it, and a script is told it. */
  public static Problem problem(ExitCode exit, Explanation told) {
    return new Problem(
        exit,
        told.code(),
        told.headline() + (told.headline().endsWith(".") ? "" : "."),
        told.what(),
        told.why(),
        told.evidence(),
        told.fixes(),
        told.otherwise());
  }

  private static ExitCode exit(Refusal.Reason reason) {
    return switch (reason) {
      case UNKNOWN_KEY, WRONG_SECRET, EXPIRED, MALFORMED, OTHER -> ExitCode.REJECTED;
      case CLOCK, BUSY, NO_HOST, NO_CONNECTION, TIMEOUT, UNTRUSTED, NOT_AWS -> ExitCode.UNREACHABLE;
      case DENIED, NOT_FOUND, LIMIT -> ExitCode.NOT_ALLOWED;
      case STOPPED -> ExitCode.STOPPED;
    };
  }
}
