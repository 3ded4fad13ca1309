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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Credentials of two kinds in one profile: different tools may use different ones. */
public final class TwoKinds implements Rule {
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
        Stream.of(
                Keys.ID,
                "role_arn",
                "sso_session",
                "sso_start_url",
                "credential_process",
                "web_identity_token_file")
            .flatMap(key -> subject.setting(key).stream())
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

  private static List<Fix> fixes(Subject subject) {
    List<Fix> fixes = new ArrayList<>();
    List<Edit> keys =
        Stream.of(Keys.ID, Keys.SECRET, Keys.TOKEN)
            .flatMap(
                key ->
                    subject.profile().settings().stream()
                        .filter(setting -> setting.key().equalsIgnoreCase(key)))
            .map(subject::remove)
            .toList();
    if (!keys.isEmpty()) {
      fixes.add(Fix.choice("Remove the access key from the profile", new Remedy.Edits(keys)));
    }
    List<Edit> others =
        subject.profile().settings().stream()
            .filter(
                setting ->
                    setting
                        .key()
                        .matches(
                            "role_arn|source_profile|credential_source|credential_process|web_identity_token_file|sso_.*"))
            .map(subject::remove)
            .toList();
    fixes.add(
        keys.isEmpty()
            ? Fix.input("Remove one of them", new Remedy.ByHand())
            : Fix.choice("Keep only the access key", new Remedy.Edits(others)));
    return fixes;
  }
}
