package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.ProfileKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * May a profile have its role? Asked with the keys of its source profile, and what AWS gives is
 * thrown away. Where an MFA code would be needed nobody is asked for one.
 *
 * @param source the profile with the keys
 * @param role the ARN of the role
 * @param seconds how long the session is to last
 */
public record Borrowing(
    String profile,
    String source,
    Credentials credentials,
    String region,
    String role,
    String session,
    Optional<String> externalId,
    int seconds)
    implements Question {
  private static final Pattern ROLE = Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:role/\\S+");
  private static final Pattern SESSION = Pattern.compile("[\\w+=,.@-]{2,64}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{3,5}");
  private static final int SHORTEST = 900;

  /** The question of a profile that borrows from one with keys of its own; empty for others. */
  static Optional<Borrowing> of(Profile profile, AwsFiles files) {
    Optional<String> role = profile.get("role_arn").filter(arn -> ROLE.matcher(arn).matches());
    Optional<Profile> source = profile.get("source_profile").flatMap(files::profile);
    boolean asks =
        profile.kind() == ProfileKind.ASSUME_ROLE
            && profile.get("mfa_serial").isEmpty()
            && source.filter(keys -> keys.get("role_arn").isEmpty()).isPresent();
    return asks
        ? source
            .flatMap(Profile::credentials)
            .flatMap(keys -> role.map(arn -> of(profile, source.get(), keys, arn)))
        : Optional.empty();
  }

  private static Borrowing of(Profile profile, Profile source, Credentials keys, String role) {
    return new Borrowing(
        profile.name(),
        source.name(),
        keys,
        profile.get("region").or(() -> source.get("region")).orElse("us-east-1"),
        role,
        profile
            .get("role_session_name")
            .filter(name -> SESSION.matcher(name).matches())
            .orElse("awsmith"),
        profile.get("external_id").filter(id -> !id.isBlank()),
        profile
            .get("duration_seconds")
            .filter(text -> SECONDS.matcher(text).matches())
            .map(Integer::parseInt)
            .orElse(SHORTEST));
  }

  /** The account the role belongs to. */
  AccountId account() {
    return new AccountId(role.split(":")[4]);
  }

  /** Its name, without the path before it. */
  public String name() {
    return role.substring(role.lastIndexOf('/') + 1);
  }

  /** Whether the role may be looked at: roles of other accounts may not. */
  boolean isAtHome() {
    return credentials.id().account().filter(account()::equals).isPresent();
  }
}
