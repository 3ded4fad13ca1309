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

/** A key ID without its secret, or the other way round. */
public final class HalfAKey implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    Optional<Setting> id = subject.setting(Keys.ID);
    Optional<Setting> secret = subject.setting(Keys.SECRET);
    if (id.isPresent() == secret.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        id.map(half -> finding(subject, half, "Secret key", Keys.SECRET))
            .orElseGet(() -> finding(subject, secret.get(), "Key ID", Keys.ID)));
  }

  private static Finding finding(Subject subject, Setting half, String missing, String key) {
    return subject
        .found(Fault.HALF_A_KEY, half, missing)
        .what("The AWS CLI stops with an error; the SDKs find no credentials in this profile.")
        .because("The line was deleted or never copied.", "Its name is misspelt.")
        .fixes(
            Fix.input("Enter it", new Remedy.Ask(half.file(), subject.section(), key)),
            Fix.choice("Remove the half that is there", subject.remove(half)))
        .otherwise("Nothing works with the profile \"" + subject.name() + "\".");
  }
}
