package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.Optional;

/** The profile and the session it names tell different start URLs or Regions. */
public final class SsoValuesDiffer implements Rule {
  private static final List<String> SHARED = List.of("sso_start_url", "sso_region");

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static List<Finding> look(Subject subject) {
    return subject.get("sso_session").stream()
        .flatMap(
            name ->
                SHARED.stream()
                    .flatMap(key -> look(subject, Section.ssoSession(name), key).stream()))
        .toList();
  }

  private static Optional<Finding> look(Subject subject, Section session, String key) {
    Optional<String> right = subject.scene().files().config().document().get(session, key);
    return subject
        .setting(key)
        .filter(own -> right.isPresent() && !right.get().equals(own.value()))
        .map(own -> finding(subject, own));
  }

  private static Finding finding(Subject subject, Setting own) {
    return subject
        .found(Fault.SSO_VALUES_DIFFER, own, own.key())
        .what("The AWS CLI and the AWS SDK for Java refuse a profile that contradicts its session.")
        .because("The profile was moved to a session, and its old values stayed.")
        .fixes(Fix.choice("Remove the profile's own value", subject.remove(own)))
        .otherwise("Nobody can sign in with this profile.");
  }
}
