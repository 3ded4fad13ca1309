package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccessKeyId;
import java.util.List;
import java.util.Optional;

/** A secret that lost characters, or has some too many. */
public final class SecretLength implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    boolean ofAws =
        subject
            .get(Keys.ID)
            .filter(AccessKeyId::isAccessKeyId)
            .filter(id -> !id.endsWith("EXAMPLE"))
            .isPresent();
    return subject
        .plain(Keys.SECRET)
        .filter(secret -> ofAws && !subject.isElsewhere())
        .filter(secret -> secret.value().length() != Keys.SECRET_LENGTH)
        .map(secret -> finding(subject, secret));
  }

  private static Finding finding(Subject subject, Setting secret) {
    return subject
        .found(Fault.SECRET_LENGTH, secret, secret.value().length())
        .what("Every secret key that AWS gives out has 40 characters.")
        .because("The first or last character was not copied, or a / or + was left out.")
        .fixes(subject.ask(secret, "Enter the secret key again"))
        .otherwise("AWS answers SignatureDoesNotMatch to every request.");
  }
}
