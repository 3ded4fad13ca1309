package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A key was created and its secret never received: it is deleted, if the person agrees. */
record OrphanFound(Errand errand, UserKey key, boolean deleting) implements Step {
  @Override
  public boolean asks() {
    return !deleting;
  }

  @Override
  public Page page() {
    Page page =
        Page.of(Board.path(errand), "A key without a secret")
            .text(
                List.of(
                    Line.of(
                        Role.STRONG,
                        "A key was created but its secret was never received: "
                            + key.id().masked()),
                    Line.of(
                        "Created "
                            + Told.ago(Duration.between(key.created(), errand.now()))
                            + ", last used "
                            + Board.used(key.usage(), errand.now())
                            + ". It was not there when this rotation began."),
                    Line.of("Nobody can use it, and it takes one of two places.")))
            .message("Your AWS files have not changed. The old key works.");
    return deleting
        ? page.waiting(new Waiting("Deleting it", Duration.ofSeconds(10)))
        : page.ask(confirmation())
            .actions(
                Action.submit("delete", errand.rollsBack() ? "Delete it" : "Delete it and go on"),
                Action.go(Action.LEAVE, '\0', "Finish later"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("delete") ->
          Next.anew(
              new OrphanFound(errand, key, true),
              new Effect.DeleteKey(
                  errand.callers(),
                  errand.rotation().region(),
                  errand.rotation().user(),
                  key.id()));
      case Event.Answered answer -> Receipt.later(errand);
      case Event.KeyDeleted deleted -> Settling.afresh(errand);
      case Event.ActionRefused refused ->
          Next.anew(
              new Stopped(
                  errand,
                  Told.refusal(
                      refused.refusal(), errand.callers().getFirst(), errand.rotation().region())));
      default -> Next.instead(this);
    };
  }

  private Field confirmation() {
    String tail = key.id().lastFour();
    return new Field.Text(
        new Ask(
            "confirm",
            "Its last four",
            "--confirm",
            "To delete it, type the last four characters of its ID",
            Help.of("They are shown at the end of the key ID above.")),
        Initial.NONE,
        typed ->
            typed.strip().equals(tail)
                ? Optional.empty()
                : Optional.of("Type " + tail + " to delete it."));
  }
}
