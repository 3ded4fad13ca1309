package dev.awsmith.flow.change;

import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import java.util.Map;

/** The end of a run that changed files: what was done, and how to take it back. */
public final class Saved {
  private Saved() {}

  public static Next of(String done, String backup, Map<String, Object> report) {
    return Next.finish(
        new Outcome(
            ExitCode.DONE,
            Line.lines(done, "Undo: awsmith undo   (backup " + backup + ")"),
            report));
  }
}
