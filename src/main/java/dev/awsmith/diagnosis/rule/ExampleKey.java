package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccessKeyId;
import java.util.List;
import java.util.Optional;

/** A key that AWS's documentation prints, and that belongs to nobody. */
public final class ExampleKey implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting(Keys.ID)
        .filter(id -> AccessKeyId.isAccessKeyId(id.value()) && id.value().endsWith("EXAMPLE"))
        .map(id -> finding(subject, id));
  }

  private static Finding finding(Subject subject, Setting id) {
    return subject
        .found(Fault.EXAMPLE_KEY, id)
        .what("Key IDs that end in EXAMPLE stand in AWS's documentation and open nothing.")
        .because("The example was copied together with the text around it.")
        .fixes(
            subject.ask(id, "Enter your own key"),
            Fix.choice(
                "Remove the profile from " + id.file().fileName(),
                new Edit.RemoveSection(id.file(), subject.section())))
        .otherwise("AWS answers InvalidClientTokenId to every request.");
  }
}
