package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A credential_source that is misspelt, be it only in its capitals. */
public final class CredentialSource implements Rule {
  private static final List<String> KNOWN =
      List.of("Environment", "Ec2InstanceMetadata", "EcsContainer");
  private static final int FEW_SLIPS = 3;

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .plain("credential_source")
        .filter(source -> !KNOWN.contains(source.value()))
        .map(source -> finding(subject, source));
  }

  private static Finding finding(Subject subject, Setting source) {
    String typed = source.value().toLowerCase(Locale.ROOT);
    Optional<String> meant =
        KNOWN.stream()
            .filter(
                known -> EditDistance.between(known.toLowerCase(Locale.ROOT), typed) <= FEW_SLIPS)
            .findFirst();
    return subject
        .found(Fault.CREDENTIAL_SOURCE, source, Subject.shown(source))
        .what(
            "The AWS CLI and the AWS SDK for JavaScript compare it letter by letter, capitals too.")
        .because("It is one of " + String.join(", ", KNOWN) + ".")
        .fixes(
            meant
                .map(known -> Fix.automatic("Write " + known, subject.put(source, known)))
                .orElseGet(() -> subject.ask(source, "Choose one of them")))
        .otherwise("Those tools refuse the profile.");
  }
}
