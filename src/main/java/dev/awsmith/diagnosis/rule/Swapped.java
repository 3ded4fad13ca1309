package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccessKeyId;
import java.util.List;
import java.util.Optional;

/** The key ID stands where the secret belongs, and the secret where the key ID belongs. */
public final class Swapped implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    Optional<Setting> id = subject.setting(Keys.ID);
    Optional<Setting> secret = subject.setting(Keys.SECRET);
    boolean swapped =
        id.filter(value -> Keys.isSecret(value.value())).isPresent()
            && secret.filter(value -> AccessKeyId.isAccessKeyId(value.value())).isPresent();
    return swapped ? Optional.of(finding(subject, id.get(), secret.get())) : Optional.empty();
  }

  private static Finding finding(Subject subject, Setting id, Setting secret) {
    return subject
        .seen(subject.found(Fault.SWAPPED, id), secret)
        .what(
            "aws_access_key_id holds 40 characters like a secret, and the secret starts with AKIA"
                + " or ASIA.")
        .because("They were pasted in the wrong order.")
        .fixes(
            Fix.automatic(
                "Swap them", subject.put(id, secret.value()), subject.put(secret, id.value())))
        .otherwise("Every request fails, and shows the secret in error texts and logs.");
  }
}
