package dev.awsmith.flow.rotate;

import dev.awsmith.flow.Trouble;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Problem;

/** Another awsmith is at the same key; two at once could each lose what the other creates. */
final class Busy {
  private Busy() {}

  static Next of(String profile) {
    return Trouble.of(
        Rotating.PATH,
        Problem.of(
            ExitCode.FILES,
            "Another awsmith is replacing the key of \"" + profile + "\" right now.",
            "Finish it there, or stop it, then try again."));
  }
}
