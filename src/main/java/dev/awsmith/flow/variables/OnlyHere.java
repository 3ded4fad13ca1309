package dev.awsmith.flow.variables;

import dev.awsmith.environment.Shell;
import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The line that makes this terminal forget variables; no program can do it for its own shell. */
record OnlyHere(Situation situation, List<String> names) implements Step {
  OnlyHere {
    names = List.copyOf(names);
  }

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of("Paste this line into your terminal (" + shell().word() + "):"));
    lines.add(Line.BLANK);
    lines.addAll(commands());
    shell()
        .eval("awsmith env --unset")
        .ifPresent(
            eval -> {
              lines.add(Line.BLANK);
              lines.add(Line.of("I cannot do this for you from here. Shorter, for all of them:"));
              lines.add(Line.of(Role.STRONG, "  " + eval));
            });
    return Page.of("Variables > Only this terminal", "")
        .text(lines)
        .actions(
            Action.submit("leave", "Leave, with the line on the screen"),
            Action.go("back", 'b', "Go back"))
        .copying(shell().unset(names))
        .message("Nothing has been changed.");
  }

  private List<Line> commands() {
    return shell().unset(names).lines().map(line -> Line.of(Role.STRONG, "  " + line)).toList();
  }

  private Shell shell() {
    return situation.shell().get();
  }

  @Override
  public Next on(Event event) {
    return switch (event) {
      case Event.Answered answer when answer.took("leave") ->
          Next.finish(new Outcome(ExitCode.DONE, commands(), Map.of("remove", names)));
      case Event.Answered answer -> Next.back();
      default -> Next.instead(this);
    };
  }
}
