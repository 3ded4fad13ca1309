package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Heading;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The session that a profile signs in with: it must be there, and tell start URL and Region. */
public final class SsoSession implements Rule {
  private static final List<String> NEEDED = List.of("sso_start_url", "sso_region");

  @Override
  public List<Finding> check(Scene scene) {
    return Stream.concat(
            Subject.all(scene).flatMap(subject -> missing(subject).stream()),
            sections(scene).flatMap(session -> half(scene, session)))
        .toList();
  }

  static Stream<Section> sections(Scene scene) {
    return scene.files().config().document().sections().stream()
        .filter(section -> section.kind() == Section.Kind.SSO_SESSION);
  }

  private static Optional<Finding> missing(Subject subject) {
    Scene scene = subject.scene();
    return subject
        .setting("sso_session")
        .filter(name -> sections(scene).noneMatch(section -> section.name().equals(name.value())))
        .filter(name -> !standsElsewhere(scene, name.value()))
        .map(name -> finding(subject, name));
  }

  /** In credentials or misspelt, it is a fault of its own. */
  private static boolean standsElsewhere(Scene scene, String name) {
    return Sheet.both(scene).stream()
        .flatMap(sheet -> sheet.headings().stream())
        .anyMatch(
            heading ->
                heading.name().endsWith(" " + name)
                    && heading
                        .section()
                        .filter(section -> section.kind() != Section.Kind.SSO_SESSION)
                        .isEmpty());
  }

  private static Finding finding(Subject subject, Setting name) {
    List<Fix> fixes =
        new ArrayList<>(
            sections(subject.scene())
                .map(
                    section ->
                        Fix.choice(
                            "Use the session " + section.name(), subject.put(name, section.name())))
                .toList());
    fixes.add(
        Fix.input(
            "Enter the start URL of the company sign-in",
            new Remedy.Ask(SharedFile.CONFIG, Section.ssoSession(name.value()), "sso_start_url")));
    return subject
        .found(Fault.SSO_SESSION_MISSING, name, Subject.shown(name))
        .what("There is no section [sso-session " + Subject.shown(name) + "] in config.")
        .because("The section was not copied with the profile, or its name is misspelt.")
        .fixes(fixes)
        .otherwise("Nobody can sign in with this profile.");
  }

  private static Stream<Finding> half(Scene scene, Section session) {
    Sheet sheet = Sheet.config(scene);
    return NEEDED.stream()
        .filter(key -> scene.files().config().document().get(session, key).isEmpty())
        .flatMap(
            key ->
                sheet.headings().stream()
                    .filter(heading -> heading.section().equals(Optional.of(session)))
                    .limit(1)
                    .map(heading -> half(sheet, heading, session, key)));
  }

  private static Finding half(Sheet sheet, Heading heading, Section session, String key) {
    return sheet
        .found(Fault.HALF_SSO, heading.line(), key)
        .what("The section tells only a part of what signing in needs.")
        .because("The line was deleted or never copied.")
        .fixes(Fix.input("Enter it", new Remedy.Ask(SharedFile.CONFIG, session, key)))
        .otherwise("Nobody can sign in with the profiles that use this session.");
  }
}
