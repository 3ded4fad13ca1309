package dev.awsmith.flow.onboard;

import dev.awsmith.flow.ImportWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.wizard.Event;
import java.time.Duration;
import java.util.Optional;

/**
 * A profile in the making: what has been answered so far.
 *
 * @param wish what was asked for by options
 * @param origin where the keys came from
 * @param caller who AWS says they belong to; empty while AWS was not asked
 * @param alsoDefault whether the default profile gets the same keys
 */
record Draft(
    Situation situation,
    AwsFiles files,
    ImportWish wish,
    Origin origin,
    Optional<Credentials> credentials,
    Optional<Event.CallerFound> caller,
    Optional<ProfileName> name,
    boolean alsoDefault,
    Optional<String> region) {

  static Draft begin(Situation situation, AwsFiles files, ImportWish wish) {
    return new Draft(
        situation,
        files,
        wish,
        Origin.NOWHERE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  Draft with(Credentials keys, Origin from) {
    return new Draft(
        situation,
        files,
        wish,
        from,
        Optional.of(keys),
        Optional.empty(),
        name,
        alsoDefault,
        region);
  }

  Draft with(Event.CallerFound answer) {
    return new Draft(
        situation,
        files,
        wish,
        origin,
        credentials,
        Optional.of(answer),
        name,
        alsoDefault,
        region);
  }

  Draft with(ProfileName chosen, boolean defaultToo) {
    return new Draft(
        situation,
        files,
        wish,
        origin,
        credentials,
        caller,
        Optional.of(chosen),
        defaultToo,
        region);
  }

  Draft in(String chosen) {
    return new Draft(
        situation,
        files,
        wish,
        origin,
        credentials,
        caller,
        name,
        alsoDefault,
        Optional.of(chosen));
  }

  /** The same answers over files that were read again. */
  Draft over(AwsFiles fresh) {
    return new Draft(
        situation, fresh, wish, origin, credentials, caller, name, alsoDefault, region);
  }

  /** The keys; a step that comes after they were given may rely on them. */
  Credentials keys() {
    return credentials.orElseThrow();
  }

  /** How long ago AWS made the key, where that came along with it. */
  Optional<Duration> keyAge() {
    return origin.created().map(made -> Duration.between(made, situation.clock().instant()));
  }

  Optional<Identity> identity() {
    return caller.map(Event.CallerFound::identity);
  }

  String profile() {
    return name.orElseThrow().value();
  }

  /** The Region to ask STS in before one was chosen. */
  String regionForCheck() {
    return region
        .or(origin::region)
        .or(() -> Optional.ofNullable(situation.variables().get("AWS_REGION")))
        .or(() -> files.profile("default").flatMap(profile -> profile.get("region")))
        .filter(code -> !code.isBlank())
        .orElse("us-east-1");
  }
}
