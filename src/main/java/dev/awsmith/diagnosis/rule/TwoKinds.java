package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.ProfileKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Credentials of two kinds in one profile: different tools may use different ones. */
public final class TwoKinds implements Rule {
  private static final Set<String> OF_KEYS =
      Set.of(Keys.ID, Keys.SECRET, Keys.TOKEN, "aws_security_token");
  private static final Set<String> OF_OTHERS =
      Set.of(
          "role_arn",
          "source_profile",
          "credential_source",
          "credential_process",
          "web_identity_token_file");

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    boolean hit =
        subject.profile().kind() == ProfileKind.MIXED
            && !subject.has("login_session")
            && !subject.isKeptByAnotherProgram()
            && !subject.get("source_profile").equals(Optional.of(subject.name()));
    return hit ? Optional.of(finding(subject)) : Optional.empty();
  }

  private static Finding finding(Subject subject) {
    Winners winners = Winners.of(subject);
    List<Setting> signs =
        subject.profile().settings().stream()
            .filter(setting -> isOfKeys(setting) || isOfOthers(setting))
            .toList();
    Finding finding =
        subject.found(Fault.TWO_KINDS, signs.getFirst(), winners.first()).what(winners.sentence());
    if (!winners.agree()) {
      finding = finding.titled("Two kinds of credentials in one profile; tools use different ones");
    }
    for (Setting sign : signs.subList(1, signs.size())) {
      finding = subject.seen(finding, sign);
    }
    return finding
        .because("One kind was added to the profile, and the other left in.")
        .fixes(fixes(subject))
        .otherwise("You cannot tell who you are without asking every tool.");
  }

  private static boolean isOfKeys(Setting setting) {
    return OF_KEYS.contains(setting.key().toLowerCase(Locale.ROOT));
  }

  private static boolean isOfOthers(Setting setting) {
    String key = setting.key().toLowerCase(Locale.ROOT);
    return OF_OTHERS.contains(key) || key.startsWith("sso_");
  }

  private static List<Fix> fixes(Subject subject) {
    List<Edit> keys = removals(subject, TwoKinds::isOfKeys);
    List<Edit> others = removals(subject, TwoKinds::isOfOthers);
    return keys.isEmpty()
        ? List.of(Fix.input("Remove one of them", new Remedy.ByHand()))
        : List.of(
            Fix.choice("Remove the access key from the profile", new Remedy.Edits(keys)),
            Fix.choice("Keep only the access key", new Remedy.Edits(others)));
  }

  private static List<Edit> removals(Subject subject, Predicate<Setting> which) {
    return subject.profile().settings().stream().filter(which).map(subject::remove).toList();
  }
}
