package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Remedy;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.Profile.Setting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keys in a profile that signs in with the browser: they win in some tools, and never end. */
public final class KeyHidesSignIn implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting("login_session")
        .flatMap(login -> subject.setting(Keys.ID).map(id -> finding(subject, login, id)));
  }

  private static Finding finding(Subject subject, Setting login, Setting id) {
    List<Edit> keys =
        Stream.of(Keys.ID, Keys.SECRET, Keys.TOKEN)
            .flatMap(key -> subject.setting(key).stream())
            .map(subject::remove)
            .toList();
    return subject
        .seen(subject.found(Fault.KEY_HIDES_SIGN_IN, id), login)
        .what(Winners.of(subject).sentence())
        .because(
            "aws login was used for a profile that already had a key, or a key was added later.")
        .fixes(
            Fix.choice("Remove the access key", new Remedy.Edits(keys)),
            Fix.choice("Remove the browser sign-in", subject.remove(login)))
        .otherwise("Some tools use the key, others the sign-in; aws login refuses the profile.");
  }
}
