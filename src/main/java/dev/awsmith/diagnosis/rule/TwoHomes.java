package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import java.util.List;

/** Windows and the Linux inside it, each with AWS files of its own. */
public final class TwoHomes implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return scene.surroundings().otherHome().map(path -> finding(scene, path)).stream().toList();
  }

  private static Finding finding(Scene scene, String other) {
    String here = scene.files().credentials().place().shown();
    return Finding.of(Fault.TWO_HOMES, Where.FILE)
        .what("Programs of Windows and programs of Linux read different AWS files.")
        .because("The two systems have a home folder each.")
        .seen("here: " + here, here)
        .seen("there: " + other, other)
        .fixes(
            Fix.choice("Leave them apart", new Remedy.ByHand()),
            Fix.command("Use those of the other system here", useThere(scene, other)))
        .otherwise("A profile that is set up here is not there.");
  }

  private static String useThere(Scene scene, String other) {
    return scene
        .shell()
        .together(
            List.of(
                scene.shell().export("AWS_CONFIG_FILE", other + "/config"),
                scene.shell().export("AWS_SHARED_CREDENTIALS_FILE", other + "/credentials")));
  }
}
