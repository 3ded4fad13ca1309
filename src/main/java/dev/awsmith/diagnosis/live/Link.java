package dev.awsmith.diagnosis.live;

import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccountId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A profile that borrows a role from its source profile.
 *
 * @param source the profile it borrows with
 * @param role the ARN of the role
 * @param seconds how long the session is to last
 */
public record Link(
    String profile,
    String source,
    String region,
    String role,
    String session,
    Optional<String> externalId,
    int seconds) {
  private static final Pattern ROLE = Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:role/\\S+");
  private static final Pattern SESSION = Pattern.compile("[\\w+=,.@-]{2,64}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{3,5}");
  private static final int SHORTEST = 900;

  /** Empty where the role is not written as one. */
  static Optional<Link> of(Profile profile, Profile source) {
    return profile
        .get("role_arn")
        .filter(arn -> ROLE.matcher(arn).matches())
        .map(
            arn ->
                new Link(
                    profile.name(),
                    source.name(),
                    profile.get("region").or(() -> source.get("region")).orElse("us-east-1"),
                    arn,
                    profile
                        .get("role_session_name")
                        .filter(name -> SESSION.matcher(name).matches())
                        .orElse("awsmith"),
                    profile.get("external_id").filter(id -> !id.isBlank()),
                    profile
                        .get("duration_seconds")
                        .filter(text -> SECONDS.matcher(text).matches())
                        .map(Integer::parseInt)
                        .orElse(SHORTEST)));
  }

  /** The account the role belongs to. */
  AccountId account() {
    return new AccountId(role.split(":")[4]);
  }

  /** Its name, without the path before it. */
  public String name() {
    return role.substring(role.lastIndexOf('/') + 1);
  }
}
