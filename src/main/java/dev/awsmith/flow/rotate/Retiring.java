package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;

/** The old key is turned off, and then deleted if that is wanted. */
record Retiring(Errand errand, boolean deleting) implements Step {
  static Next off(Errand errand) {
    return Next.anew(new Retiring(errand, false), turnOff(errand));
  }

  /** A key is turned off first, so that a crash in between leaves nothing in doubt. */
  static Next delete(Errand errand) {
    return errand.rotation().phase() == Rotation.Phase.OLD_OFF
        ? Next.anew(new Retiring(errand, true), deletion(errand))
        : Next.anew(new Retiring(errand, true), turnOff(errand));
  }

  private static Effect turnOff(Errand errand) {
    Rotation rotation = errand.rotation();
    return new Effect.SetKey(
        errand.callers(), rotation.region(), rotation.user(), rotation.oldKey(), false);
  }

  private static Effect deletion(Errand errand) {
    Rotation rotation = errand.rotation();
    return new Effect.DeleteKey(
        errand.callers(), rotation.region(), rotation.user(), rotation.oldKey());
  }

  @Override
  public boolean asks() {
    return false;
  }

  @Override
  public Page page() {
    return Board.OLD_KEY
        .page(
            errand,
            deleting ? "deleting it" : "turning it off",
            new Waiting(
                deleting ? "Deleting the old key" : "Turning the old key off", errand.limit()))
        .message("Your profiles use the new key.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeySet set ->
          Next.instead(this, new Effect.KeepRotation(errand.rotation().oldOff(errand.now())));
      case Event.RotationKept kept when deleting ->
          Next.anew(new Retiring(errand.at(kept.rotation()), true), deletion(errand));
      case Event.RotationKept kept -> Rotated.of(errand.at(kept.rotation()));
      case Event.KeyDeleted deleted ->
          Next.instead(this, new Effect.ForgetRotation(errand.rotation().profile()));
      case Event.RotationForgotten forgotten -> Rotated.deleted(errand);
      case Event.ActionRefused refused -> Stopped.refused(errand, refused);
      case Event.FileTrouble trouble -> Next.anew(new Stopped(errand, trouble.problem()));
      default -> Next.instead(this);
    };
  }
}
