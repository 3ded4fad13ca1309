package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Told;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;

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
                    Line.of(Role.STRONG, headline()),
                    Line.of(
                        "Created "
                            + Told.ago(Duration.between(key.created(), errand.now()))
                            + ", last used "
                            + Board.used(key.usage(), errand.now())
                            + ". It was not there when this rotation began."),
                    Line.of("Nobody can use it, and it takes one of two places.")))
            .message("Your AWS files have not changed. The old key works.");
    return deleting
        ? page.waiting(new Waiting("Deleting it", errand.limit()))
        : page.ask(LastFour.of(key.id()))
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
      case Event.Answered answer -> Next.finish(Receipt.stopped(errand, problem(), command()));
      case Event.KeyDeleted deleted -> Settling.afresh(errand);
      case Event.ActionRefused refused -> Stopped.refused(errand, refused);
      default -> Next.instead(this);
    };
  }

  /** What a script is told, which cannot be asked. */
  private Problem problem() {
    return new Problem(
        ExitCode.UNFINISHED,
        "",
        headline(),
        "AWS tells a secret once, and that answer did not arrive.",
        List.of(),
        List.of(),
        List.of("Delete it and go on: " + command()),
        "It takes one of the two places a user has. The old key works.");
  }

  /** Goes on with the consent that the page asks for, and with the one that the plan needs. */
  private String command() {
    return errand.command(
        (errand.rollsBack() ? "--rollback" : "--resume --yes")
            + " --confirm "
            + key.id().lastFour());
  }

  private String headline() {
    return "A key was created but its secret was never received: " + key.id().masked();
  }
}
