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
import java.util.stream.Stream;

/** A key whose ID is in one file and whose secret is in the other. */
public final class KeySplit implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    Optional<Setting> id = subject.setting(Keys.ID);
    Optional<Setting> secret = subject.setting(Keys.SECRET);
    boolean split =
        id.isPresent()
            && secret.isPresent()
            && Stream.of(SharedFile.values())
                .noneMatch(
                    file ->
                        subject.setting(file, Keys.ID).isPresent()
                            && subject.setting(file, Keys.SECRET).isPresent());
    return split ? Optional.of(finding(subject, id.get(), secret.get())) : Optional.empty();
  }

  private static Finding finding(Subject subject, Setting id, Setting secret) {
    Setting astray = id.file() == SharedFile.CONFIG ? id : secret;
    return subject
        .seen(subject.found(Fault.KEY_SPLIT, id), secret)
        .what("The AWS CLI and the AWS SDK for Go refuse such a key; other SDKs join the halves.")
        .because("One half was written by hand or by another tool.")
        .fixes(
            Fix.automatic(
                "Move " + astray.key() + " to credentials",
                subject.remove(astray),
                new Edit.Put(
                    SharedFile.CREDENTIALS, subject.section(), astray.key(), astray.value())))
        .otherwise("What works in one tool fails in another.");
  }
}
