package dev.awsmith.flow.home;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.Identity;
import dev.awsmith.wizard.Effect;
import java.util.List;
import java.util.Optional;

/** What AWS may be asked about a profile with keys of its own. */
final class Questions {
  private Questions() {}

  static Optional<Effect> who(AwsFiles files, String name) {
    return files
        .profile(name)
        .flatMap(
            profile ->
                profile
                    .credentials()
                    .map(keys -> new Effect.CheckCaller(name, keys, profile.regionToAsk())));
  }

  /** How old the key of an accepted user is. */
  static Optional<Effect> age(AwsFiles files, String name, Identity identity) {
    return files
        .profile(name)
        .filter(profile -> identity.kind() == Identity.Kind.USER)
        .flatMap(
            profile ->
                profile
                    .credentials()
                    .filter(own -> !own.id().isTemporary())
                    .map(
                        own ->
                            new Effect.ListKeys(
                                List.of(own), profile.regionToAsk(), identity.name(), false)));
  }
}
