package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import dev.awsmith.profile.RegionAdvice;
import dev.awsmith.profile.Regions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Region that AWS does not have. */
public final class NoSuchRegion implements Rule {
  /** Other clouds that speak like AWS have Regions of their own. */
  private static final Set<String> OF_NO_CLOUD = Set.of("auto", "aws-global");

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene)
        .filter(subject -> !subject.isElsewhere())
        .flatMap(
            subject ->
                subject.plain("region").stream()
                    .flatMap(
                        region ->
                            fix(subject.section(), region).stream()
                                .map(fix -> finding(subject, region, fix))))
        .toList();
  }

  private static Finding finding(Subject subject, Setting region, Fix fix) {
    return subject
        .found(Fault.NO_SUCH_REGION, region, Subject.shown(region))
        .what("Tools make the address of AWS from it, and there is nothing at that address.")
        .because(because(region))
        .fixes(fix)
        .otherwise("Every command and program fails to find the address.");
  }

  static String because(Setting setting) {
    String message = Regions.advice(setting.value()).message();
    return message.isEmpty()
        ? "Tools want the code of a Region, in small letters."
        : message.replace(setting.value(), Subject.shown(setting));
  }

  /** How to mend it; empty for a Region that exists or may be new. */
  static Optional<Fix> fix(Section section, Setting setting) {
    String value = setting.value();
    if (OF_NO_CLOUD.contains(value)) {
      return Optional.empty();
    }
    return switch (Regions.advice(value)) {
      case RegionAdvice.Exact exact ->
          exact.region().code().equals(value)
              ? Optional.empty()
              : Optional.of(put(section, setting, exact));
      case RegionAdvice.DidYouMean slip -> Optional.of(put(section, setting, slip));
      case RegionAdvice.Zone zone -> Optional.of(put(section, setting, zone));
      case RegionAdvice.Unknown unknown -> Optional.empty();
      case RegionAdvice.Several several -> Optional.of(ask(section, setting));
      case RegionAdvice.NotGlobal global -> Optional.of(ask(section, setting));
      case RegionAdvice.Nonsense nonsense -> Optional.of(ask(section, setting));
    };
  }

  private static Fix put(Section section, Setting setting, RegionAdvice advice) {
    String code = advice.suggestion().orElseThrow().code();
    return Fix.automatic(
        "Write " + code, new Edit.Put(setting.file(), section, setting.key(), code));
  }

  private static Fix ask(Section section, Setting setting) {
    return Fix.input("Choose a Region", new Remedy.Ask(setting.file(), section, setting.key()));
  }
}
