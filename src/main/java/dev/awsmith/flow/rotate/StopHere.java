package dev.awsmith.flow.rotate;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.List;

/**
 * The person wants to stop while something is under way that may be left.
 *
 * @param undoing whether all is to be taken back as soon as nothing is under way any more
 */
record StopHere(Errand errand, Meanwhile meanwhile, boolean undoing) implements Step {
  static Next of(Errand errand, Step waiting) {
    return Next.anew(new StopHere(errand, Meanwhile.of(waiting), false));
  }

  @Override
  public boolean asks() {
    return !undoing;
  }

  @Override
  public Page page() {
    Page page = Page.of(Board.path(errand), "Stop here?");
    return undoing
        ? page.waiting(new Waiting("Ending what is under way", Duration.ofSeconds(12)))
        : page.text(
                List.of(
                    Line.of(Role.STRONG, "Stop here?"),
                    Line.of(
                        "The new key exists, and nothing of it is lost. The old key works too."),
                    Line.of(
                        errand.switched().isEmpty()
                            ? "Your files still hold the old key."
                            : "Your files hold the new key already.")))
            .actions(
                Action.submit("on", "Keep going"),
                Action.go("undo", 'u', "Undo everything"),
                Action.go(Action.LEAVE, '\0', "Finish later (old key stays on)"));
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when undoing -> Next.instead(this);
      case Event.Answered answer ->
          switch (answer.action()) {
            case "on" -> meanwhile.goOn();
            case "undo" ->
                meanwhile.isOver()
                    ? TakingBack.begin(errand)
                    : Next.anew(new StopHere(errand, meanwhile, true));
            default -> Receipt.later(errand);
          };
      default ->
          undoing
              ? TakingBack.begin(errand)
              : Next.instead(new StopHere(errand, meanwhile.hearing(event), false));
    };
  }
}
