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
import java.util.stream.Stream;

/** A role needs exactly one thing to be assumed with: a source_profile or a credential_source. */
public final class RoleSource implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    Optional<Setting> role = subject.setting("role_arn");
    Optional<Setting> profile = subject.setting("source_profile");
    Optional<Setting> source = subject.setting("credential_source");
    if (role.isEmpty()) {
      return Optional.empty();
    }
    if (profile.isPresent() && source.isPresent()) {
      return Optional.of(both(subject, profile.get(), source.get()));
    }
    boolean none = profile.isEmpty() && source.isEmpty() && !hasOther(subject);
    return none ? Optional.of(none(subject, role.get())) : Optional.empty();
  }

  /** Credentials of another kind, or a program that looks after the profile. */
  private static boolean hasOther(Subject subject) {
    return subject.isKeptByAnotherProgram()
        || Stream.of(
                "web_identity_token_file",
                Keys.ID,
                "credential_process",
                "login_session",
                "sso_session",
                "sso_start_url")
            .anyMatch(subject::has);
  }

  private static Finding both(Subject subject, Setting profile, Setting source) {
    return subject
        .seen(
            subject.found(
                Fault.SOURCE_UNCLEAR, profile, "Both source_profile and credential_source are set"),
            source)
        .what("Every tool refuses a profile that names two sources for one role.")
        .because("One of them was added and the other forgotten.")
        .fixes(
            Fix.choice("Keep source_profile", subject.remove(source)),
            Fix.choice("Keep credential_source", subject.remove(profile)))
        .otherwise("No tool can assume the role.");
  }

  private static Finding none(Subject subject, Setting role) {
    return subject
        .found(Fault.SOURCE_UNCLEAR, role, "role_arn without source_profile")
        .what("The profile names a role, and no credentials to assume it with.")
        .because("The line was deleted or never copied.")
        .fixes(
            Fix.input(
                "Choose the profile that has the keys",
                new Remedy.Ask(role.file(), subject.section(), "source_profile")))
        .otherwise("No tool can assume the role.");
  }
}
