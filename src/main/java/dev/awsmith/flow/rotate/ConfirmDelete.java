package dev.awsmith.flow.rotate;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;
import java.util.Optional;

/** Deleting is for good: the last four characters say which key is meant. */
record ConfirmDelete(Errand errand) implements Step {
  private static final String CONFIRM = "confirm";

  @Override
  public Page page() {
    String tail = errand.rotation().oldKey().lastFour();
    return Page.of(Board.path(errand), "Step 7 of 7: Old key")
        .text(
            List.of(
                Line.of(
                    Role.STRONG, "Delete " + errand.rotation().oldKey().masked() + " for good?"),
                Line.of("It cannot be brought back, and this rotation cannot be undone then.")))
        .ask(
            new Field.Text(
                new Ask(
                    CONFIRM,
                    "Its last four",
                    "--confirm",
                    "To delete it, type the last four characters of its ID",
                    Help.of("They are shown at the end of the key ID above.")),
                Initial.NONE,
                typed ->
                    typed.strip().equals(tail)
                        ? Optional.empty()
                        : Optional.of("Type " + tail + " to delete it.")))
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
