package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import java.util.List;
import java.util.Optional;

/** A profile names a section of service settings that is not there. */
public final class ServicesSection implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting("services")
        .filter(
            name ->
                !subject
                    .scene()
                    .files()
                    .config()
                    .document()
                    .sections()
                    .contains(Section.services(name.value())))
        .map(name -> finding(subject, name));
  }

  private static Finding finding(Subject subject, Setting name) {
    return subject
        .found(Fault.SERVICES_MISSING, name, Subject.shown(name))
        .what("There is no section [services " + Subject.shown(name) + "] in config.")
        .because("The section was not copied with the profile, or its name is misspelt.")
        .fixes(
            Fix.choice("Remove the line", subject.remove(name)),
            subject.ask(name, "Enter the right name"))
        .otherwise("Requests go to the usual addresses of AWS, or the tool stops.");
  }
}
