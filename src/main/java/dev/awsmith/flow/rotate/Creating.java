package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Trouble;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.util.List;

/** A new key is created; until it is on disk nobody walks away. */
record Creating(Errand errand, Board step) implements Step {
  static Next begin(Errand errand) {
    return Next.to(
        new Creating(errand, Board.CHECK), new Effect.TakeTurn(errand.rotation().oldKey()));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return step.page(
        errand,
        "one moment",
        new Waiting(
            switch (step) {
              case JOURNAL -> "Writing the journal";
              case CREATE -> "Asking AWS for a new key";
              default -> "Asking AWS whether you may";
            },
            errand.limit()));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.TurnTaken turn -> alone(turn.rotations());
      case Event.WriteRehearsed rehearsed -> Next.instead(this, permission());
      case Event.ChangedMeanwhile changed -> Next.instead(this, new Effect.ReadFiles());
      case Event.FilesRead read ->
          Rotating.of(errand.survey().situation(), read.files(), errand.survey().wish());
      case Event.TurnRefused refused -> Busy.of(errand.survey().profile());
      case Event.KeySet set ->
          Next.instead(
              new Creating(errand, Board.JOURNAL), new Effect.KeepRotation(errand.rotation()));
      case Event.RotationKept kept ->
          Next.anew(
              new Creating(errand, Board.CREATE),
              new Effect.CreateKey(caller(), kept.rotation(), errand.limit()));
      case Event.KeyCreated created -> Accepting.begin(errand.at(created.rotation()));
      case Event.KeyNotKept lost -> Next.anew(new NotKept(errand, lost));
      case Event.Answered insisted when step == Board.CREATE ->
          Next.finish(Receipt.stopped(errand, left(), errand.command("--resume")));
      case Event.ActionRefused refused when step == Board.CREATE -> notCreated(refused);
      case Event.ActionRefused refused ->
          NotAllowed.of(errand.survey(), refused.action(), refused.refusal());
      case Event.FileTrouble trouble -> Trouble.of(Rotating.PATH, trouble.problem());
      default -> Next.instead(this);
    };
  }

  /** While the plan was read, another awsmith may have replaced the key. */
  private Next alone(List<Rotation> rotations) {
    Rotation intent = errand.rotation();
    Survey survey = errand.survey();
    return rotations.stream()
        .filter(
            other ->
                other.oldKey().equals(intent.oldKey())
                    || other.unfinished() && other.profile().equals(intent.profile()))
        .findFirst()
        .map(other -> Next.instead(this, new Effect.ReadFiles()))
        .orElseGet(
            () ->
                Next.instead(
                    this,
                    new Effect.RehearseWrite(PlannedLines.changes(survey, intent.profiles()))));
  }

  /** Turning on a key that is on changes nothing, and shows whether keys may be turned off. */
  private Effect permission() {
    Rotation intent = errand.rotation();
    return new Effect.SetKey(
        errand.callers(), intent.region(), intent.user(), intent.oldKey(), true);
  }

  /** Nobody waited for the answer. */
  private Problem left() {
    return new Problem(
        ExitCode.UNFINISHED,
        "",
        "Stopped before the answer of AWS was on disk: there may be a new key without its secret.",
        "",
        List.of(),
        List.of(),
        List.of("Find out, and go on: " + errand.command("--resume")),
        "Such a key takes one of the two places a user has. The old key works.");
  }

  private Credentials caller() {
    return errand.callers().getFirst();
  }

  /** A clear no means there is no key; anything else may have lost the answer on its way. */
  private Next notCreated(Event.ActionRefused refused) {
    Refusal refusal = refused.refusal();
    boolean clear = !refusal.awsCode().isEmpty() && refusal.httpStatus() < 500;
    return clear
        ? Next.anew(
            new Refused(errand, refused), new Effect.ForgetRotation(errand.rotation().profile()))
        : Settling.of(errand);
  }

  /** AWS created no key; the intent is forgotten, and then the person is told. */
  record Refused(Errand errand, Event.ActionRefused refused) implements Step {
    @Override
    public boolean asks() {
      return false;
    }

    @Override
    public Page page() {
      return Board.CREATE.page(errand, "refused", new Waiting("Tidying up", errand.limit()));
    }

    @Override
    public Next on(Event event) {
      return switch (event) {
        case Event.RotationForgotten forgotten ->
            refused.refusal().reason() == Refusal.Reason.LIMIT
                ? Surveying.of(errand.survey())
                : NotAllowed.of(errand.survey(), refused.action(), refused.refusal());
        case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
        default -> Next.instead(this);
      };
    }
  }
}
