package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import java.util.Optional;

/** Signing in without a session: it works, but has to be done anew every few hours. */
public final class OldSsoForm implements Rule {
  private static final String SCOPE = "sso:account:access";

  /** With this aws-sso-util marks what it writes, and will write again. */
  private static final String OF_A_TOOL = "sso_auto_populated";

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    Optional<Setting> url = subject.setting("sso_start_url");
    Optional<Setting> region = subject.setting("sso_region");
    boolean old =
        url.filter(value -> value.file() == SharedFile.CONFIG && !value.value().contains("#"))
                .isPresent()
            && region.isPresent()
            && !subject.has("sso_session")
            && !subject.has(OF_A_TOOL);
    return old ? Optional.of(finding(subject, url.get(), region.get())) : Optional.empty();
  }

  private static Finding finding(Subject subject, Setting url, Setting region) {
    String name = name(subject.scene(), url.value(), region.value());
    Section session = Section.ssoSession(name);
    return subject
        .found(Fault.OLD_SSO_FORM, url)
        .what("Tools sign in, but cannot renew the sign-in by themselves.")
        .because("The profile was made before sessions existed, or by an older tool.")
        .fixes(
            Fix.automatic(
                "Move the sign-in to [sso-session " + name + "]",
                subject.remove(url),
                subject.remove(region),
                new Edit.Put(SharedFile.CONFIG, subject.section(), "sso_session", name),
                new Edit.Put(SharedFile.CONFIG, session, "sso_start_url", url.value()),
                new Edit.Put(SharedFile.CONFIG, session, "sso_region", region.value()),
                new Edit.Put(SharedFile.CONFIG, session, "sso_registration_scopes", SCOPE)))
        .otherwise("You sign in every few hours, and for each profile anew.");
  }

  /** That of a session which says the same, else one made of the address, not yet taken. */
  private static String name(Scene scene, String url, String region) {
    String host = url.replaceFirst("^[a-z]+://", "").replaceFirst("[./].*$", "");
    String wanted = host.isEmpty() ? "sso" : host;
    for (int number = 1; ; number++) {
      String name = number == 1 ? wanted : wanted + "-" + number;
      Section session = Section.ssoSession(name);
      boolean taken = SsoSession.sections(scene).anyMatch(session::equals);
      if (!taken || says(scene, session, url, region)) {
        return name;
      }
    }
  }

  private static boolean says(Scene scene, Section session, String url, String region) {
    return scene.files().config().document().get(session, "sso_start_url").equals(Optional.of(url))
        && scene.files().config().document().get(session, "sso_region").equals(Optional.of(region));
  }
}
