package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.IniDocument;
import dev.awsmith.ini.Section;
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
 * All of a rotation is taken back: the old key is on and back in the files before the new one goes.
 *
 * @param because what made it necessary, where the person did not ask for it
 * @param tries how often the old key was tried
 * @param turnedOff whether the new key is only off, for the user may not delete it
 */
record TakingBack(Errand errand, Optional<Problem> because, int tries, boolean turnedOff)
    implements Step {
  private static final int MOST_TRIES = 30;
  private static final Duration PAUSE = Duration.ofSeconds(2);

  static Next begin(Errand errand) {
    return begin(errand, Optional.empty());
  }

  /** AWS refused the new key when it was in the files. */
  static Next because(Errand errand, Problem problem) {
    return begin(errand, Optional.of(problem));
  }

  private static Next begin(Errand errand, Optional<Problem> because) {
    Rotation rotation = errand.rotation();
    boolean oldGone =
        !errand.survey().keys().isEmpty() && errand.survey().key(rotation.oldKey()).isEmpty();
    if (oldGone && !errand.switched().isEmpty()) {
      return Next.anew(new Stopped(errand, deleted(rotation)));
    }
    return Next.anew(
        new TakingBack(errand, because, 0, false),
        new Effect.KeepRotation(rotation.undoing(errand.now())));
  }

  /** Nothing but the journal is left to take back. */
  static Next over(Errand errand) {
    return Next.anew(
        new TakingBack(errand, Optional.empty(), 0, false),
        new Effect.ForgetRotation(errand.rotation().profile()));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(Board.path(errand), "Taking it back")
        .actions(Action.go(Action.LEAVE, '\0', "Stop here"))
        .waiting(new Waiting("Putting everything back as it was", Duration.ofSeconds(60)))
        .message("The new key goes last: until then both keys work.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.RotationKept kept ->
          Next.instead(with(errand.at(kept.rotation())), new Effect.ReadFiles());
      case Event.FilesRead read -> files(errand.over(read.files()));
      case Event.BackupsListed listed -> backup(listed);
      case Event.UndoPlanned planned -> planned(planned.changes());
      case Event.KeySet set when set.key().equals(errand.rotation().oldKey()) ->
          Next.instead(this, attempt(Duration.ZERO));
      case Event.KeyTried tried -> tried.refusal().map(this::again).orElseGet(this::write);
      case Event.ChangedMeanwhile changed -> Next.instead(this, new Effect.ReadFiles());
      case Event.Written written -> delete(errand.over(written.files()));
      case Event.KeyDeleted deleted -> Next.instead(this, forgetting());
      case Event.KeySet set ->
          Next.instead(new TakingBack(errand, because, tries, true), forgetting());
      case Event.RotationForgotten forgotten ->
          Next.anew(new TakenBack(errand, because, turnedOff));
      case Event.ActionRefused refused -> refused(refused);
      case Event.Answered answer -> Receipt.later(errand);
      case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
      default -> Next.instead(this);
    };
  }

  private Next files(Errand now) {
    return now.switched().isEmpty()
        ? delete(now)
        : now.old().isPresent() ? turnOn(now) : Next.instead(with(now), new Effect.ListBackups());
  }

  /** The old secret is in the backup that the switch made. */
  private Next backup(Event.BackupsListed listed) {
    Rotation rotation = errand.rotation();
    return listed.backups().stream()
        .filter(
            backup ->
                backup.id().equals(rotation.backup())
                    || rotation.backup().isEmpty()
                        && backup.summary().equals(Switching.summary(rotation)))
        .findFirst()
        .map(backup -> Next.instead(this, new Effect.PlanUndo(backup.id(), true)))
        .orElseGet(() -> Next.anew(new Stopped(errand, unknown())));
  }

  private Next planned(List<Change> changes) {
    return changes.stream()
        .flatMap(change -> oldKey(change.after().document()).stream())
        .findFirst()
        .map(old -> turnOn(errand.knowing(old)))
        .orElseGet(() -> Next.anew(new Stopped(errand, unknown())));
  }

  private Optional<Credentials> oldKey(IniDocument document) {
    String id = errand.rotation().oldKey().value();
    return errand.rotation().profiles().stream()
        .map(Section::profile)
        .filter(section -> document.get(section, "aws_access_key_id").equals(Optional.of(id)))
        .flatMap(section -> document.get(section, "aws_secret_access_key").stream())
        .findFirst()
        .map(secret -> Credentials.longTerm(id, secret));
  }

  private Next turnOn(Errand now) {
    Rotation rotation = now.rotation();
    return Next.instead(
        with(now),
        new Effect.SetKey(
            now.callers(), rotation.region(), rotation.user(), rotation.oldKey(), true));
  }

  private Effect attempt(Duration pause) {
    return new Effect.TryKey(
        errand.old().orElseThrow(), errand.rotation().region(), errand.rotation().user(), pause);
  }

  private Next again(Refusal refusal) {
    return tries < MOST_TRIES
        ? Next.instead(new TakingBack(errand, because, tries + 1, turnedOff), attempt(PAUSE))
        : Next.anew(
            new Stopped(
                errand,
                Told.refusal(refusal, errand.old().orElseThrow(), errand.rotation().region())));
  }

  private Next write() {
    List<Change> changes =
        errand
            .survey()
            .files()
            .plan(
                PairEdits.replacing(
                    errand.survey().files(),
                    errand.switched(),
                    errand.rotation().newKey().orElseThrow(),
                    errand.old().orElseThrow()));
    return Next.instead(
        this,
        new Effect.WriteChanges(
            changes, "rotation of " + errand.rotation().profile() + " taken back"));
  }

  private Next delete(Errand now) {
    Rotation rotation = now.rotation();
    return Next.anew(
        with(now),
        rotation
            .newKey()
            .<Effect>map(
                key -> new Effect.DeleteKey(now.callers(), rotation.region(), rotation.user(), key))
            .orElseGet(() -> new Effect.ForgetRotation(rotation.profile())));
  }

  /** Who may not delete keys may be allowed to turn them off. */
  private Next refused(Event.ActionRefused refused) {
    Rotation rotation = errand.rotation();
    Denial denial = new Denial(errand.survey(), refused.action(), refused.refusal());
    if (denial.isMeant() && !denial.wantsMfa() && denial.action().equals("iam:DeleteAccessKey")) {
      return Next.instead(
          this,
          new Effect.SetKey(
              errand.callers(),
              rotation.region(),
              rotation.user(),
              rotation.newKey().orElseThrow(),
              false));
    }
    return refused.refusal().reason() == Refusal.Reason.NOT_FOUND
        ? Next.anew(new Stopped(errand, deleted(rotation)))
        : Stopped.refused(errand, refused);
  }

  private Effect forgetting() {
    return new Effect.ForgetRotation(errand.rotation().profile());
  }

  private TakingBack with(Errand now) {
    return new TakingBack(now, because, tries, turnedOff);
  }

  private static Problem deleted(Rotation rotation) {
    return Problem.of(
        ExitCode.UNFINISHED,
        "The old key "
            + rotation.oldKey().masked()
            + " was deleted in AWS: there is no way back to it.");
  }

  private Problem unknown() {
    return Problem.of(
        ExitCode.UNFINISHED,
        "The backup that holds the secret of the old key is gone.",
        "Turn the old key on again on the AWS website, and put it in by hand.");
  }
}
