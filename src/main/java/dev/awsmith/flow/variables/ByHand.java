package dev.awsmith.flow.variables;

import dev.awsmith.environment.SetHere;
import dev.awsmith.flow.Bearings;
import dev.awsmith.flow.Situation;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.ToRead;
import java.util.ArrayList;
import java.util.List;

/** Variables that come back with every terminal, and that awsmith cannot remove by itself. */
record ByHand(Situation situation, List<String> names, Bearings bearings) implements ToRead {
  ByHand {
    names = List.copyOf(names);
  }

  @Override
  public Page page() {
    List<Line> lines = new ArrayList<>();
    List<SetHere> here =
        bearings.shellFiles().stream().filter(line -> names.stream().anyMatch(line::sets)).toList();
    lines.add(
        Line.of(
            here.isEmpty()
                ? "No file that your shell starts with sets " + String.join(", ", names) + "."
                : "These lines do more than set variables. Change them in your editor:"));
    here.forEach(
        line -> lines.add(Line.of(Role.STRONG, "  " + line.where() + "  " + line.shown())));
    situation
        .shell()
        .get()
        .forget(names)
        .ifPresent(
            command -> {
              lines.add(Line.BLANK);
              lines.add(Line.of("What the shell itself keeps, it forgets with:"));
              command.lines().forEach(one -> lines.add(Line.of(Role.STRONG, "  " + one)));
            });
    return Page.of("Variables > For good", "")
        .text(lines)
        .actions(Action.submit("back", "Go back"))
        .message("Nothing has been changed.");
  }
}
