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
import dev.awsmith.ini.SharedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The profile that a role is assumed with: it must exist, have credentials, and not be itself. */
public final class SourceProfile implements Rule {
  private static final String KEY = "source_profile";

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting(KEY)
        .flatMap(
            source -> {
              Optional<Subject> named = subject.other(source.value());
              if (named.isEmpty()) {
                return standsElsewhere(subject.scene(), source.value())
                    ? Optional.empty()
                    : Optional.of(missing(subject, source));
              }
              if (source.value().equals(subject.name())) {
                return Optional.of(itself(subject, source));
              }
              return inCircle(subject) ? Optional.of(circle(subject, source)) : Optional.empty();
            });
  }

  /** Its heading may be at fault, which is told elsewhere. */
  private static boolean standsElsewhere(Scene scene, String name) {
    return Sheet.both(scene).stream()
        .flatMap(sheet -> sheet.headings().stream())
        .anyMatch(heading -> heading.raw().contains(name) && heading.section().isEmpty());
  }

  private static boolean inCircle(Subject subject) {
    Set<String> seen = new HashSet<>();
    Optional<Subject> at = Optional.of(subject);
    while (at.isPresent() && seen.add(at.get().name())) {
      at = at.get().get(KEY).flatMap(next -> subject.other(next));
    }
    return at.filter(back -> back.name().equals(subject.name())).isPresent();
  }

  private static Finding missing(Subject subject, Setting source) {
    List<Fix> fixes = new ArrayList<>();
    subject
        .nearest(source.value())
        .ifPresent(name -> fixes.add(Fix.choice("Use " + name, subject.put(source, name))));
    fixes.add(subject.ask(source, "Choose another profile"));
    return subject
        .found(Fault.SOURCE_MISSING, source, Subject.shown(source))
        .what("Neither file has a profile of that name.")
        .because("It was renamed or removed, or the name is misspelt.")
        .fixes(fixes)
        .otherwise("No tool can assume the role of \"" + subject.name() + "\".");
  }

  private static Finding circle(Subject subject, Setting source) {
    return subject
        .found(Fault.SOURCE_IN_A_CIRCLE, source, Subject.shown(source))
        .what("Following source_profile from profile to profile leads back to the first one.")
        .because("Two profiles name each other, and neither has keys of its own.")
        .fixes(subject.ask(source, "Choose a profile that has keys"))
        .otherwise("No tool can assume the role of \"" + subject.name() + "\".");
  }

  private static Finding itself(Subject subject, Setting source) {
    boolean hasKeys = subject.has(Keys.ID) && subject.has(Keys.SECRET);
    List<Fix> fixes = new ArrayList<>();
    if (hasKeys) {
      fixes.add(
          Fix.choice(
              "Put its keys into a profile of their own",
              new Remedy.Edits(apart(subject, source))));
    }
    fixes.add(subject.ask(source, "Choose a profile that has keys"));
    return subject
        .found(Fault.SOURCE_IN_A_CIRCLE, source, Subject.shown(source))
        .what(
            hasKeys
                ? "The AWS CLI and the AWS SDK for JavaScript take the keys of the profile itself;"
                    + " the AWS SDK for Java refuses it."
                : "The profile names itself and has no keys.")
        .because("Keys and role were put into one profile.")
        .fixes(fixes)
        .otherwise("What works in the AWS CLI fails in programs.");
  }

  private static List<Edit> apart(Subject subject, Setting source) {
    String name = subject.name() + "-keys";
    List<Edit> edits = new ArrayList<>();
    for (String key : List.of(Keys.ID, Keys.SECRET, Keys.TOKEN)) {
      subject
          .setting(key)
          .ifPresent(
              setting -> {
                edits.add(subject.remove(setting));
                edits.add(
                    new Edit.Put(
                        SharedFile.CREDENTIALS, Section.profile(name), key, setting.value()));
              });
    }
    edits.add(subject.put(source, name));
    return edits;
  }
}
