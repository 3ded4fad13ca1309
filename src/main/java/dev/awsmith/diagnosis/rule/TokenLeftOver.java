package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import java.util.List;
import java.util.Optional;

/** A permanent key with a session token beside it, which can only be of older keys. */
public final class TokenLeftOver implements Rule {
  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .setting(Keys.ID)
        .filter(id -> Keys.isPermanent(id.value()))
        .flatMap(id -> token(subject, id).map(token -> finding(subject, id, token)));
  }

  private static Optional<Setting> token(Subject subject, Setting id) {
    return subject
        .setting(id.file(), Keys.TOKEN)
        .or(() -> subject.setting(id.file(), "aws_security_token"));
  }

  private static Finding finding(Subject subject, Setting id, Setting token) {
    return subject
        .seen(subject.found(Fault.TOKEN_LEFT_OVER, token), id)
        .what("A permanent key (AKIA...) has no session token, and tools send this one with it.")
        .because("The token belongs to temporary keys that stood here before.")
        .fixes(Fix.automatic("Remove line " + token.line(), subject.remove(token)))
        .otherwise("AWS answers InvalidClientTokenId to every request.");
  }
}
