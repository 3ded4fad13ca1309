package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.environment.Variables;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A profile with credentials of its own and no Region. */
public final class RegionMissing implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    boolean set =
        scene.variables().isSet(Variables.AWS_REGION)
            || scene.variables().isSet(Variables.AWS_DEFAULT_REGION);
    Set<String> lenders =
        Subject.all(scene)
            .flatMap(subject -> subject.get("source_profile").stream())
            .collect(Collectors.toSet());
    return Subject.all(scene)
        .filter(subject -> !set && !lenders.contains(subject.name()))
        .flatMap(subject -> look(subject).stream())
        .toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return Keys.any(subject)
        .filter(key -> !subject.has("region") && !subject.isKeptByAnotherProgram())
        .map(key -> finding(subject, key));
  }

  private static Finding finding(Subject subject, Setting key) {
    return subject
        .found(Fault.REGION_MISSING, key)
        .what("Neither file names a Region for \"" + subject.name() + "\", nor does a variable.")
        .because("A Region is not inherited from the default profile.")
        .fixes(
            Fix.input(
                "Choose a Region", new Remedy.Ask(SharedFile.CONFIG, subject.section(), "region")))
        .otherwise("Most commands and programs ask for a Region, and fail.");
  }
}
