package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;

/** Two Regions for one profile: credentials wins, and later changes to config have no effect. */
public final class RegionInBothFiles implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting(SharedFile.CREDENTIALS, "region")
        .flatMap(
            winner ->
                subject
                    .setting(SharedFile.CONFIG, "region")
                    .filter(loser -> !loser.value().equals(winner.value()))
                    .map(loser -> finding(subject, winner, loser)));
  }

  private static Finding finding(Subject subject, Setting winner, Setting loser) {
    return subject
        .seen(subject.found(Fault.REGION_IN_BOTH_FILES, winner, subject.name()), loser)
        .what(subject.told("region"))
        .because("Some guides put the Region beside the keys; it belongs in config.")
        .fixes(
            Fix.choice(
                "Keep " + winner.value() + ", in config",
                subject.put(loser, winner.value()),
                subject.remove(winner)),
            Fix.choice("Keep " + loser.value(), subject.remove(winner)))
        .otherwise("aws configure changes the one in config, and nothing happens.");
  }
}
