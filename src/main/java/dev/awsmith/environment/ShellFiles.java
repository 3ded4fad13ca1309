package dev.awsmith.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the lines of start files that set the variables AWS tools listen to. */
public final class ShellFiles {
  private ShellFiles() {}

  /** Every such line of one file, in order. */
  public static List<SetHere> find(String path, String text) {
    List<SetHere> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    boolean continued = false;
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      Words words = Words.of(line);
      List<Assignment> all =
          words.commands().stream().flatMap(command -> Assignment.in(command).stream()).toList();
      List<Variable> watched =
          all.stream().map(ShellFiles::watched).filter(Objects::nonNull).toList();
      if (!watched.isEmpty() && !continued) {
        boolean alone = words.complete() && watched.size() == all.size() && sets(words);
        found.add(new SetHere(path, index + 1, watched, line, alone));
      }
      continued = !words.complete();
    }
    return found;
  }

  private static Variable watched(Assignment assignment) {
    return Variables.kindOf(assignment.name())
        .map(kind -> new Variable(assignment.name(), Words.bare(assignment.spelt()), kind))
        .orElse(null);
  }

  private static boolean sets(Words words) {
    return words.commands().stream().noneMatch(command -> Assignment.in(command).isEmpty());
  }
}
