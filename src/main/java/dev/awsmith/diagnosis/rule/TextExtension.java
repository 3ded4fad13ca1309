package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.diagnosis.Where;
import dev.awsmith.ini.AwsFile;
import java.util.List;

/** A file that Notepad called {@code credentials.txt}, where no tool looks for it. */
public final class TextExtension implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return scene.surroundings().textTwin().map(path -> finding(scene, path)).stream().toList();
  }

  private static Finding finding(Scene scene, String path) {
    AwsFile credentials = scene.files().credentials();
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    Remedy move = new Remedy.Move(path, credentials.place().path());
    return Finding.of(Fault.TEXT_EXTENSION, Where.FILE, name)
        .what("Tools look for a file called credentials, without an ending.")
        .because("Windows hides the ending, and Notepad adds it when it saves.")
        .seen(path, path)
        .fixes(
            credentials.place().exists()
                ? Fix.choice("Compare the two files; both are there", new Remedy.ByHand())
                : Fix.automatic("Rename it to credentials", move))
        .otherwise("No tool finds the keys in it.");
  }
}
