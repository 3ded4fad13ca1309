package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import java.util.List;
import java.util.Optional;

/** A temporary key without the session token that it only works with. */
public final class TokenMissing implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting(Keys.ID)
        .filter(id -> Keys.isTemporary(id.value()) && !subject.hasToken())
        .map(id -> finding(subject, id));
  }

  private static Finding finding(Subject subject, Setting id) {
    return subject
        .found(Fault.TOKEN_MISSING, id)
        .what("A key that starts with ASIA consists of three values, and the third is not there.")
        .because("The session token was not copied.", "It was removed, or its name is misspelt.")
        .fixes(
            Fix.input(
                "Enter the session token",
                new Remedy.Ask(id.file(), subject.section(), Keys.TOKEN)))
        .otherwise("AWS answers InvalidClientTokenId to every request.");
  }
}
