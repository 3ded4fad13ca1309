package dev.awsmith.flow.rotate;

import dev.awsmith.flow.home.Opening;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything is as it was before the rotation.
 *
 * @param turnedOff whether the new key is still there, and off
 */
record TakenBack(Errand errand, Optional<Problem> because, boolean turnedOff) implements Step {
  @Override
  public Page page() {
    return Page.of(Board.path(errand), "Taken back")
        .text(text())
        .actions(Action.submit(Action.LEAVE, "Finish"), Action.go("home", 'h', "All profiles"))
        .message("Old key " + errand.rotation().oldKey().masked() + " is active.");
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("home") ->
          Next.anew(new Opening(errand.survey().situation()), new Effect.ReadFiles());
      case Event.Answered answer -> Next.finish(outcome());
      default -> Next.instead(this);
    };
  }

  private List<Line> text() {
    List<Line> lines = new ArrayList<>();
    because.ifPresent(
        problem -> {
          lines.add(Line.of(Role.PROBLEM, problem.headline()));
          lines.addAll(problem.lines());
          lines.add(Line.BLANK);
        });
    lines.add(
        Line.of(
            Role.OK,
            "Taken back. The profile \""
                + errand.survey().profile()
                + "\" uses its old key"
                + (turnedOff ? "." : ", and no new one is left.")));
    if (turnedOff) {
      lines.add(
          Line.of(
              "Your user may not delete keys, so the new key "
                  + errand.rotation().newKey().orElseThrow().masked()
                  + " was turned off instead. It takes one of two places: ask whoever manages the"
                  + " account to delete it."));
    }
    return lines;
  }

  private Outcome outcome() {
    Map<String, Object> data = new LinkedHashMap<>(Receipt.takenBack(errand, turnedOff));
    because.ifPresent(problem -> data.put("error", problem.data()));
    return new Outcome(because.map(Problem::exit).orElse(ExitCode.DONE), text(), data);
  }
}
