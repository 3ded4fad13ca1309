package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;

/** A new key is created; until it is on disk nobody walks away. */
record Creating(Errand errand, Board step) implements Step {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /**
   * Turning on a key that is on changes nothing, and shows whether keys may be turned on or off.
   */
  static Next begin(Errand errand) {
    return Next.to(
        new Creating(errand, Board.CHECK),
        new Effect.SetKey(
            errand.callers(),
            errand.rotation().region(),
            errand.rotation().user(),
            errand.rotation().oldKey(),
            true));
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return step.page(errand, "one moment", new Waiting("Asking AWS", LIMIT))
        .message("Finishing this step so the new key is not lost... (up to 10 s)");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeySet set ->
          Next.instead(
              new Creating(errand, Board.JOURNAL), new Effect.KeepRotation(errand.rotation()));
      case Event.RotationKept kept ->
          Next.anew(
              new Creating(errand, Board.CREATE), new Effect.CreateKey(caller(), kept.rotation()));
      case Event.KeyCreated created -> Accepting.begin(errand.at(created.rotation()));
      case Event.KeyNotKept lost -> Next.anew(new NotKept(errand, lost));
      case Event.ActionRefused refused when step == Board.CREATE -> notCreated(refused);
      case Event.ActionRefused refused ->
          NotAllowed.of(errand.survey(), refused.action(), refused.refusal());
      case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
      default -> Next.instead(this);
    };
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
      return Board.CREATE.page(errand, "refused", new Waiting("Tidying up", LIMIT));
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
