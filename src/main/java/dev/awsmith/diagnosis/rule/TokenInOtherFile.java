package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;

/** The session token stands in config and the key in credentials: some tools join them. */
public final class TokenInOtherFile implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    Optional<Setting> id = subject.setting(SharedFile.CREDENTIALS, Keys.ID);
    Optional<Setting> token = subject.setting(SharedFile.CONFIG, Keys.TOKEN);
    boolean joined =
        id.isPresent()
            && token.isPresent()
            && subject.setting(SharedFile.CREDENTIALS, Keys.TOKEN).isEmpty();
    return joined ? Optional.of(finding(subject, id.get(), token.get())) : Optional.empty();
  }

  private static Finding finding(Subject subject, Setting id, Setting token) {
    boolean stale =
        Keys.isPermanent(id.value()) || subject.setting(SharedFile.CONFIG, Keys.ID).isPresent();
    Fix remove = Fix.automatic("Remove it from config", subject.remove(token));
    Fix move =
        Fix.choice(
            "Move it to credentials",
            subject.remove(token),
            new Edit.Put(SharedFile.CREDENTIALS, subject.section(), Keys.TOKEN, token.value()));
    return subject
        .seen(subject.found(Fault.TOKEN_IN_OTHER_FILE, token), id)
        .what(
            "The AWS CLI uses the key without the token; the AWS SDKs for Java, Go and JavaScript"
                + " send both.")
        .because("Newer keys were written to credentials, and the old token stayed in config.")
        .fixes(stale ? List.of(remove) : List.of(move, Fix.choice(remove.label(), remove.remedy())))
        .otherwise("It works in the AWS CLI, and fails in programs.");
  }
}
