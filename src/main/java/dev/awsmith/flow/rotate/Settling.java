package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Trouble;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
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
import java.util.Optional;

/** AWS is asked which keys there are, to find out how far a rotation really came. */
record Settling(Errand errand) implements Step {
  static Next of(Errand errand) {
    return Next.anew(
        new Settling(errand),
        new Effect.ListKeys(
            errand.callers(), errand.rotation().region(), errand.rotation().user(), true));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Page.of(Board.path(errand), "How far it came")
        .actions(Action.go(Action.LEAVE, '\0', "Stop here"))
        .waiting(new Waiting("Asking AWS which keys there are", errand.limit()));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeysListed listed -> decided(errand.listed(listed.keys()));
      case Event.RotationForgotten forgotten -> Surveying.of(errand.survey());
      case Event.ActionRefused refused -> Stopped.refused(errand, refused);
      case Event.Answered answer -> Receipt.later(errand);
      case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
      default -> Next.instead(this);
    };
  }

  /** Goes on where the rotation stands. */
  static Next decided(Errand errand) {
    Rotation rotation = errand.rotation();
    if (errand.rollsBack() && rotation.newKey().isPresent()) {
      return TakingBack.begin(errand);
    }
    Optional<AccessKeyId> onDisk = errand.onDisk().map(Credentials::id);
    return switch (Verdict.of(rotation, errand.survey().keys(), onDisk, errand.now())) {
      case Verdict.Nothing nothing -> afresh(errand);
      case Verdict.Orphan orphan -> Next.anew(new OrphanFound(errand, orphan.key(), false));
      case Verdict.Gone gone -> afresh(errand);
      case Verdict.Unproven unproven -> Accepting.begin(errand);
      case Verdict.Proven proven -> Switching.of(errand);
      case Verdict.Switched switched -> Next.anew(new OldKey(errand, true));
      case Verdict.Over over ->
          Next.anew(new Ending(errand), new Effect.ForgetRotation(rotation.profile()));
      case Verdict.Reverted reverted ->
          Trouble.atStart(
              Rotating.PATH,
              Problem.of(
                  ExitCode.UNFINISHED,
                  "The profile \""
                      + errand.survey().profile()
                      + "\" does not hold the new key any more.",
                  "If that was meant, take the rest back: " + errand.command("--rollback"),
                  "If not, take back the undo: awsmith undo"));
      case Verdict.HalfUndone half -> TakingBack.begin(errand);
    };
  }

  /** Nothing is left of what was begun: it can begin anew. */
  static Next afresh(Errand errand) {
    return errand.rollsBack()
        ? TakingBack.over(errand)
        : Next.anew(new Settling(errand), new Effect.ForgetRotation(errand.rotation().profile()));
  }

  /** The old key is gone already: only the journal is left. */
  record Ending(Errand errand) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return Board.OLD_KEY.page(errand, "gone", new Waiting("Tidying up", errand.limit()));
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.RotationForgotten forgotten -> Rotated.deleted(errand);
        case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
        default -> Next.instead(this);
      };
    }
  }
}
