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

/** An access key that lies open in a file of a project. */
public final class KeyInProject implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return scene.surroundings().keysInProject().stream().map(KeyInProject::finding).toList();
  }

  private static Finding finding(Surroundings.ProjectKey found) {
    String place = found.key().path() + ":" + found.key().line();
    String tracked = "tracked by git: " + (found.tracked() ? "yes" : "no");
    Fix rotate = Fix.choice("Rotate the key; git keeps the old one for ever", new Remedy.ByHand());
    Fix move =
        Fix.choice("Move it to a profile, and name the profile instead", new Remedy.ByHand());
    return Finding.of(Fault.KEY_IN_PROJECT, Where.FILE, place + " (" + tracked + ")")
        .what("The file holds the access key " + found.key().id().masked() + ".")
        .because("A key was put into the project to try something out.")
        .seen(place + ": " + found.key().id().masked(), place + found.key().id().value())
        .fixes(found.tracked() ? List.of(rotate, move) : List.of(move))
        .otherwise("Whoever gets a copy of the project can use the key.");
  }
}
