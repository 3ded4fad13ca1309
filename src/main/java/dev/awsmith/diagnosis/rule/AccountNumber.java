package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccountId;
import java.util.List;
import java.util.stream.Stream;

/** An account number that is not twelve digits, as when a spreadsheet took its leading zeros. */
public final class AccountNumber implements Rule {
  private static final int DIGITS = 12;

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static List<Finding> look(Subject subject) {
    return Stream.of("sso_account_id", "aws_account_id")
        .flatMap(key -> subject.plain(key).stream())
        .filter(setting -> !AccountId.isAccountId(setting.value()))
        .map(setting -> finding(subject, setting))
        .toList();
  }

  private static Finding finding(Subject subject, Setting setting) {
    return subject
        .found(Fault.ACCOUNT_ID, setting, setting.key())
        .what("An account number has twelve digits and nothing else; leading zeros count.")
        .because("It was copied with dashes, or from a spreadsheet that drops leading zeros.")
        .fixes(fix(subject, setting))
        .otherwise("AWS answers that there is no access to such an account.");
  }

  private static Fix fix(Subject subject, Setting setting) {
    String digits = setting.value().replaceAll("[- ]", "");
    if (AccountId.isAccountId(digits)) {
      return Fix.automatic("Write " + digits, subject.put(setting, digits));
    }
    boolean short_ = digits.matches("[0-9]{9,11}");
    String padded = "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    return short_
        ? Fix.choice("Write " + padded, subject.put(setting, padded))
        : subject.ask(setting, "Enter the account number");
  }
}
