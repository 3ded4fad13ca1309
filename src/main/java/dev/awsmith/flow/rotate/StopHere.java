package dev.awsmith.flow.rotate;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;

/**
 * The person wants to stop while AWS is still learning of the new key.
 *
 * @param answered whether the try that was under way has come to its end
 */
record StopHere(Accepting waiting, boolean answered) implements Step {
  @Override
  public Page page() {
    return Page.of(Board.path(waiting.errand()), "Stop here?")
        .text(
            List.of(
                Line.of(Role.STRONG, "Stop here?"),
                Line.of("The new key exists and is kept in a journal that only you can read."),
                Line.of("Your files still hold the old key, and it works.")))
        .actions(
            Action.submit("on", "Keep going"),
            Action.go("undo", 'u', "Undo everything"),
            Action.go(Action.LEAVE, '\0', "Finish later"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.KeyTried tried -> Next.instead(new StopHere(waiting.after(tried), true));
      case Event.Answered answer ->
          switch (answer.action()) {
            case "on" -> answered ? waiting.next() : Next.anew(waiting);
            case "undo" -> TakingBack.begin(waiting.errand());
            default -> Receipt.later(waiting.errand());
          };
      default -> Next.instead(this);
    };
  }
}
