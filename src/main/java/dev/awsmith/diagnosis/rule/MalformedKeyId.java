package dev.awsmith.diagnosis.rule;

import dev.awsmith.diagnosis.Fault;
import dev.awsmith.diagnosis.Finding;
import dev.awsmith.diagnosis.Fix;
import dev.awsmith.diagnosis.Rule;
import dev.awsmith.diagnosis.Scene;
import dev.awsmith.ini.Profile.Setting;
import dev.awsmith.profile.AccessKeyId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A value that starts like an ID of AWS and is no access key ID. */
public final class MalformedKeyId implements Rule {
  private static final Pattern LIKE_ONE =
      Pattern.compile("(AKIA|ASIA|AIDA|AROA|AGPA|AIPA|ANPA).*", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Finding> check(Scene scene) {
    return Subject.all(scene).flatMap(subject -> look(subject).stream()).toList();
  }

  private static Optional<Finding> look(Subject subject) {
    return subject
        .plain(Keys.ID)
        .filter(id -> LIKE_ONE.matcher(id.value()).matches())
        .filter(id -> !AccessKeyId.isAccessKeyId(id.value()))
        .map(id -> finding(subject, id));
  }

  private static Finding finding(Subject subject, Setting id) {
    String plain = id.value().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    boolean clear = AccessKeyId.isAccessKeyId(plain);
    return subject
        .found(Fault.MALFORMED_KEY_ID, id)
        .what("An access key ID is AKIA or ASIA and at least 12 more capital letters and digits.")
        .because(
            "It was copied in pieces, or in small letters.",
            "It is the ID of a user or a role (AIDA, AROA), not of a key.")
        .fixes(
            clear
                ? Fix.automatic("Write it in capitals, without spaces", subject.put(id, plain))
                : subject.ask(id, "Enter the access key ID"))
        .otherwise("AWS answers InvalidClientTokenId to every request.");
  }
}
