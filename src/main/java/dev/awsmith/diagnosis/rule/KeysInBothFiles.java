package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;

/** Keys for one profile in both files, of which credentials wins in every tool. */
public final class KeysInBothFiles implements Rule {
  private static final List<String> ALL = List.of(Keys.ID, Keys.SECRET, Keys.TOKEN);

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting(SharedFile.CREDENTIALS, Keys.ID)
        .flatMap(
            id ->
                subject
                    .setting(SharedFile.CONFIG, Keys.ID)
                    .map(other -> finding(subject, id, other)));
  }

  private static Finding finding(Subject subject, Setting id, Setting other) {
    Remedy without = new Remedy.Edits(removals(subject, SharedFile.CONFIG));
    Fix.Kind kind = id.value().equals(other.value()) ? Fix.Kind.AUTOMATIC : Fix.Kind.CHOICE;
    return subject
        .seen(subject.found(Fault.KEYS_IN_BOTH_FILES, other, subject.name()), id)
        .what(subject.told(Keys.ID))
        .because("Different tools wrote to different files.")
        .fixes(
            new Fix("Remove those in config", kind, without, false),
            Fix.choice(
                "Remove those in credentials",
                new Remedy.Edits(removals(subject, SharedFile.CREDENTIALS))))
        .otherwise("A change to the keys in config has no effect.");
  }

  private static List<Edit> removals(Subject subject, SharedFile file) {
    return ALL.stream()
        .flatMap(key -> subject.setting(file, key).stream())
        .map(subject::remove)
        .toList();
  }
}
