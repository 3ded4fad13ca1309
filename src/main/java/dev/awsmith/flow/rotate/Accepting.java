package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * AWS learns of a new key in seconds, each service for itself, and may forget it again: only
 * several good answers in a row over several seconds count.
 *
 * @param patience how long to wait in all
 * @param last why the last try failed
 * @param spoken how it stood when the last ten seconds were over; nothing before that
 */
record Accepting(
    Errand errand,
    Instant since,
    int tries,
    int inARow,
    Duration waited,
    Duration patience,
    Optional<Refusal> last,
    String spoken)
    implements Step {
  private static final int ENOUGH = 3;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  static Next begin(Errand errand) {
    Accepting first =
        new Accepting(
            errand,
            errand.now(),
            0,
            0,
            Duration.ZERO,
            errand.survey().wish().patience(),
            Optional.empty(),
            "");
    return Next.anew(first, first.attempt());
  }

  Effect attempt() {
    Rotation rotation = errand.rotation();
    return new Effect.TryKey(
        rotation.newCredentials().orElseThrow(), rotation.region(), rotation.user(), PAUSE);
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Board.ACCEPT
        .page(errand, state(), spoken)
        .waiting(new Waiting("Asking AWS every 2 seconds", patience))
        .detail(
            "What is happening",
            List.of(
                Line.of(
                        "A new key needs a few seconds to be known everywhere in AWS. awsmith"
                            + " asks every 2 seconds and wants 3 good answers in a row.")
                    .silent(),
                Line.of("If this computer stops now:  " + errand.command("--resume")).silent()))
        .actions(Action.go(Action.LEAVE, '\0', "Stop here"), ShowLog.action());
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeyTried tried -> after(tried).next();
      case Event.RotationKept kept -> Switching.of(errand.at(kept.rotation()));
      case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
      case Event.Answered answer when answer.took(ShowLog.LOG) ->
          ShowLog.over(errand.rotation(), this);
      case Event.Answered answer -> StopHere.of(errand, this);
      default -> Next.instead(this);
    };
  }

  Accepting after(Event.KeyTried tried) {
    int row = tried.refusal().isEmpty() ? inARow + 1 : 0;
    Duration now = Duration.between(since, tried.time());
    boolean toldAgain = now.toSeconds() / 10 > waited.toSeconds() / 10;
    return new Accepting(
        errand,
        since,
        tries + 1,
        row,
        now,
        patience,
        tried.refusal(),
        toldAgain ? heard(now.toSeconds() / 10 * 10, row) : spoken);
  }

  private static String heard(long seconds, int row) {
    return "Still waiting, "
        + seconds
        + " seconds. AWS accepted the new key "
        + Math.min(row, ENOUGH)
        + " of "
        + ENOUGH
        + " times.";
  }

  Next next() {
    if (inARow >= ENOUGH && waited.compareTo(LONG_ENOUGH) >= 0) {
      Rotation.Trial trial = new Rotation.Trial(tries, waited);
      return Next.anew(
          this, new Effect.KeepRotation(errand.rotation().accepted(trial, errand.now())));
    }
    return waited.compareTo(patience) >= 0
        ? Next.anew(new NotAccepted(this))
        : Next.anew(this, attempt());
  }

  /** The same with as much time again. */
  Next longer() {
    Accepting more =
        new Accepting(
            errand,
            since,
            tries,
            inARow,
            waited,
            waited.plus(errand.survey().wish().patience()),
            last,
            spoken);
    return Next.anew(more, more.attempt());
  }

  private String state() {
    return "accepted "
        + Math.min(inARow, ENOUGH)
        + " of "
        + ENOUGH
        + " times, "
        + waited.toSeconds()
        + " s (limit "
        + patience.toSeconds()
        + " s)";
  }
}
