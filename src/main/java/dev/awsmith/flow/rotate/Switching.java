package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All profiles get the new key in one write, and what is then on disk is tried once more.
 *
 * @param backup what undoes the write; empty until it is done
 * @param tries how often AWS was asked about the keys on disk
 */
record Switching(Errand errand, Board step, String backup, int tries) implements Step {
  private static final int MOST_TRIES = 15;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** Over the files as they are now: waiting took a while. */
  static Next of(Errand errand) {
    return Next.anew(new Switching(errand, Board.SWITCH, "", 0), new Effect.ReadFiles());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return step == Board.SWITCH
        ? step.page(
            errand,
            Board.names(errand.rotation().profiles()),
            new Waiting("Saving " + Board.names(errand.rotation().profiles()), LIMIT))
        : step.page(
                errand, "asking AWS again", new Waiting("Asking AWS with what is on disk", LIMIT))
            .actions(Action.go(Action.LEAVE, '\0', "Stop here"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.FilesRead read -> write(errand.over(read.files()));
      case Event.Written written -> verify(errand.over(written.files()), written.backup());
      case Event.ChangedMeanwhile changed -> Next.instead(this, new Effect.ReadFiles());
      case Event.KeyTried tried -> tried.refusal().map(this::again).orElseGet(this::proven);
      case Event.RotationKept kept -> OldKey.of(errand.at(kept.rotation()));
      case Event.Answered answer -> StopHere.of(errand, this);
      case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
      default -> Next.instead(this);
    };
  }

  /** What the list of backups says of the write. */
  static String summary(Rotation rotation) {
    return "key of " + Board.names(rotation.profiles()) + " rotated";
  }

  private Next write(Errand now) {
    Rotation rotation = now.rotation();
    Credentials key = rotation.newCredentials().orElseThrow();
    List<Change> changes =
        now.survey()
            .files()
            .plan(
                PairEdits.replacing(
                    now.survey().files(), rotation.profiles(), rotation.oldKey(), key));
    return changes.isEmpty()
        ? verify(now, backup)
        : Next.instead(
            new Switching(now, Board.SWITCH, backup, 0),
            new Effect.WriteChanges(changes, summary(rotation)));
  }

  /** What AWS is asked with now are the bytes on disk, and nothing else. */
  private Next verify(Errand now, String undoneBy) {
    AwsFiles files = now.survey().files();
    Credentials wanted = now.rotation().newCredentials().orElseThrow();
    Optional<String> wrong =
        now.rotation().profiles().stream()
            .filter(
                name ->
                    !files.profile(name).flatMap(Profile::credentials).equals(Optional.of(wanted)))
            .findFirst();
    return wrong
        .map(name -> Next.anew(new Stopped(now, notThere(name))))
        .orElseGet(
            () ->
                Next.anew(
                    new Switching(now, Board.VERIFY, undoneBy, 0), attempt(now, Duration.ZERO)));
  }

  private static Effect attempt(Errand now, Duration pause) {
    return new Effect.TryKey(
        now.onDisk().orElseThrow(), now.rotation().region(), now.rotation().user(), pause);
  }

  private Next proven() {
    return Next.instead(
        this, new Effect.KeepRotation(errand.rotation().switched(backup, errand.now())));
  }

  /** AWS may waver for a while; a key that it goes on refusing is taken out of the files again. */
  private Next again(Refusal refusal) {
    if (refusal.unreachable()) {
      return Next.anew(new Stopped(errand, refused(refusal)));
    }
    return tries < MOST_TRIES
        ? Next.instead(new Switching(errand, step, backup, tries + 1), attempt(errand, PAUSE))
        : TakingBack.because(errand, refused(refusal));
  }

  private static Problem notThere(String name) {
    return Problem.of(
        ExitCode.FILES,
        "Profile \"" + name + "\" does not hold the new key after the write.",
        "Look at the lines of both files: awsmith show " + name);
  }

  private Problem refused(Refusal refusal) {
    return Told.refusal(
        refusal,
        errand.survey().files().profile(errand.survey().profile()).orElseThrow(),
        errand.survey().files());
  }
}
