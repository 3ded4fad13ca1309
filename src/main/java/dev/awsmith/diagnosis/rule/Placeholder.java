package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A value that a guide told the person to replace. */
public final class Placeholder implements Rule {
  private static final Set<String> KEYS =
      Set.of(
          Keys.ID,
          Keys.SECRET,
          Keys.TOKEN,
          "region",
          "role_arn",
          "mfa_serial",
          "sso_start_url",
          "sso_account_id",
          "sso_role_name",
          "sso_region");

  private static final Pattern FORM =
      Pattern.compile(
          "<[^<>]*>|your[-_ ].*|.*\\bYOUR_.*|(AKIA|ASIA)?x{4,}|\\.{3,}|\\*{3,}|-{3,}"
              + "|(my|enter|insert|paste)[-_ ].*(key|id|token|here).*"
              + "|changeme|todo|placeholder|(access|secret)[-_ ]?(access[-_ ]?)?key([-_ ]?id)?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static List<Finding> look(Subject subject) {
    return KEYS.stream()
        .flatMap(key -> subject.setting(key).stream())
        .filter(setting -> isOne(setting.value()))
        .map(setting -> finding(subject, setting))
        .toList();
  }

  static boolean isOne(String value) {
    return FORM.matcher(value).matches();
  }

  private static Finding finding(Subject subject, Setting setting) {
    return subject
        .found(Fault.PLACEHOLDER, setting, setting.key())
        .what("The value is the one that guides print for you to replace.")
        .because("The example was copied, and this value was not filled in.")
        .fixes(
            subject.ask(setting, "Enter the right value"),
            Fix.choice("Remove the line", subject.remove(setting)))
        .otherwise("No tool can work with it.");
  }
}
