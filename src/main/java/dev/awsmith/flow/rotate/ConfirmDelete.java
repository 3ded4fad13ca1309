package dev.awsmith.flow.rotate;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;

/** The old key is to be deleted; who says so must know which one that is. */
record ConfirmDelete(Errand errand) implements Step {
  @Override
  public Page page() {
    AccessKeyId old = errand.rotation().oldKey();
    return Page.of(Board.path(errand), "Step 7 of 7: Old key")
        .text(
            List.of(
                Line.of(Role.STRONG, "Delete " + old.masked() + " for good?"),
                Line.of("It cannot be brought back, and this rotation cannot be undone then.")))
        .ask(LastFour.of(old))
        .actions(Action.submit("delete", "Delete it"), Action.go("keep", '\0', "Keep it"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("delete") -> Retiring.delete(errand);
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
