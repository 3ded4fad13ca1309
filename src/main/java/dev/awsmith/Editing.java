package dev.awsmith;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.io.IOException;

/** Runs the person's editor on the terminal of this program. */
final class Editing {
  private Editing() {}

  static Event open(Effect.OpenEditor order) {
    try {
      Process editor = new ProcessBuilder(order.command()).inheritIO().start();
      waitFor(editor);
      return new Event.EditorClosed();
    } catch (IOException e) {
      return new Event.FileTrouble(
          Problem.of(
              ExitCode.FILES,
              "The editor \"" + order.command().getFirst() + "\" could not be started.",
              "Set the variable EDITOR to the editor you use."));
    }
  }

  private static void waitFor(Process editor) {
    try {
      editor.waitFor();
    } catch (InterruptedException e) {
      editor.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
