package dev.awsmith.ini;

import dev.awsmith.profile.Credentials;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A profile that gets keys which no profile has now.
 *
 * @param then the profile as it would be; it has keys
 * @param now the profile as it is; empty where there is none
 */
public record Comeback(Profile then, Optional<Profile> now) {
  /** What comes back with these changes. */
  public static List<Comeback> of(AwsFiles files, List<Change> changes) {
    AwsFiles now = files;
    AwsFiles then = files;
    for (Change change : changes) {
      now = now.with(change.before());
      then = then.with(change.after());
    }
    Set<Credentials> held =
        now.profiles().stream().flatMap(Comeback::keys).collect(Collectors.toSet());
    AwsFiles current = now;
    return then.profiles().stream()
        .filter(profile -> keys(profile).anyMatch(keys -> !held.contains(keys)))
        .map(profile -> new Comeback(profile, current.profile(profile.name())))
        .toList();
  }

  /** The keys the profile would have. */
  public Credentials keys() {
    return then.credentials().orElseThrow();
  }

  /** The keys it has now; empty where it has none of its own. */
  public Optional<Credentials> keysNow() {
    return now.flatMap(Profile::credentials);
  }

  private static Stream<Credentials> keys(Profile profile) {
    return profile.credentials().stream();
  }
}
