package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Surroundings;
import dev.awsmith.diagnosis.Where;
import java.util.List;

/** Keys in a folder that is copied to other places. */
public final class Synchronised implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return scene.surroundings().shared().stream().map(Synchronised::finding).toList();
  }

  private static Finding finding(Surroundings.Shared shared) {
    return Finding.of(Fault.SYNCHRONISED, Where.FILE, shared.path(), shared.by())
        .what("A copy of the keys leaves this computer whenever the folder is synchronised.")
        .because(
            "The home folder, or .aws itself, is inside a folder that " + shared.by() + " copies.")
        .seen(shared.path(), shared.path() + shared.by())
        .fixes(
            Fix.choice("Move the AWS files out of it by hand", new Remedy.ByHand()),
            Fix.choice("Leave it as it is", new Remedy.ByHand()))
        .otherwise("Whoever can read the copy can use the keys.");
  }
}
