package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A profile that tells only a part of what signing in needs. */
public final class HalfSso implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static List<Finding> look(Subject subject) {
    Optional<Setting> any =
        Stream.of("sso_start_url", "sso_account_id", "sso_role_name")
            .flatMap(key -> subject.setting(key).stream())
            .findFirst();
    return any.stream()
        .flatMap(setting -> missing(subject).map(key -> finding(subject, setting, key)))
        .toList();
  }

  private static Stream<String> missing(Subject subject) {
    Stream<String> always = Stream.of("sso_account_id", "sso_role_name");
    Stream<String> first =
        subject.has("sso_session")
            ? Stream.of()
            : subject.has("sso_start_url") ? Stream.of("sso_region") : Stream.of("sso_session");
    return Stream.concat(first, always).filter(key -> !subject.has(key));
  }

  private static Finding finding(Subject subject, Setting setting, String key) {
    return subject
        .found(Fault.HALF_SSO, setting, key)
        .what(
            "Signing in takes a start URL, a Region, an account and the name of a permission set.")
        .because("The line was deleted or never copied.")
        .fixes(Fix.input("Enter it", new Remedy.Ask(SharedFile.CONFIG, subject.section(), key)))
        .otherwise("Nobody can sign in with this profile.");
  }
}
