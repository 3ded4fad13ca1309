package dev.awsmith.flow.rotate;

import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Step;
import java.util.List;

/** The new key could not be kept on disk. Deleted again, it is no matter; else it is shown once. */
record NotKept(Errand errand, Event.KeyNotKept lost) implements Step {
  @Override
  public Page page() {
    Page page =
        Page.of(Board.path(errand), "Not rotated")
            .problem(problem())
            .message("The old key works. Your AWS files have not changed.");
    return lost.deleted()
        ? page.actions(Action.go(Action.LEAVE, '\0', "Finish"))
        : page.actions(
            Action.submit("again", "Try again to delete it"),
            Action.go("show", 's', "Show the new key once"),
            Action.go(Action.LEAVE, '\0', "Stop"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeyDeleted deleted ->
          Next.instead(new NotKept(errand, new Event.KeyNotKept(lost.key(), true, lost.problem())));
      case Event.Answered answer ->
          switch (answer.action()) {
            case "again" ->
                Next.instead(
                    this,
                    new Effect.DeleteKey(
                        errand.callers(),
                        errand.rotation().region(),
                        errand.rotation().user(),
                        lost.key().id()));
            case "show" -> Next.to(new ShownOnce(errand, lost.key()));
            default -> Next.finish(Outcome.of(problem()));
          };
      default -> Next.instead(this);
    };
  }

  private Problem problem() {
    Problem why = lost.problem();
    return new Problem(
        why.exit(),
        why.code(),
        lost.deleted()
            ? "The new key could not be kept on disk, and was deleted again."
            : "The new key "
                + lost.key().id().masked()
                + " could be neither kept on disk nor deleted.",
        why.headline(),
        List.of(),
        List.of(),
        why.fixes(),
        lost.deleted() ? "" : "An unused key takes one of the two places a user has.");
  }

  /** The one time that a secret is shown: nothing else knows it. */
  record ShownOnce(Errand errand, Credentials key) implements Step {
    @Override
    public Page page() {
      return Page.of(Board.path(errand), "The new key")
          .text(
              List.of(
                  Line.of("Access key ID      " + key.id().value()),
                  Line.of("Secret access key  " + key.secret().reveal()),
                  Line.BLANK,
                  Line.of("Nothing else holds this secret. Write it down, or delete the key.")))
          .actions(Action.submit("back", "Hide it"));
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.Answered ? Next.back() : Next.instead(this);
    }
  }
}
