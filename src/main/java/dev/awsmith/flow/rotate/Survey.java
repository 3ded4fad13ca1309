package dev.awsmith.flow.rotate;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known before a key is replaced: whose it is, who else uses it, which keys there are.
 *
 * @param session what changes keys where an MFA code is wanted for that
 */
record Survey(
    Situation situation,
    RotationWish wish,
    AwsFiles files,
    Identity identity,
    Optional<Credentials> session,
    List<UserKey> keys) {
  Survey {
    keys = List.copyOf(keys);
  }

  Survey with(List<UserKey> listed) {
    return new Survey(situation, wish, files, identity, session, listed);
  }

  Survey with(Credentials begun) {
    return new Survey(situation, wish, files, identity, Optional.of(begun), keys);
  }

  Survey withoutSession() {
    return new Survey(situation, wish, files, identity, Optional.empty(), keys);
  }

  Survey over(AwsFiles fresh) {
    return new Survey(situation, wish, fresh, identity, session, keys);
  }

  String profile() {
    return wish.profile();
  }

  String user() {
    return identity.name();
  }

  /** How long AWS may take to answer one question. */
  Duration limit() {
    return situation.requestLimit();
  }

  /** {@code IAM user dev-anna, account 1111-2222-3333}. */
  String whose() {
    return identity.inWords() + ", account " + identity.account().grouped();
  }

  /** The keys of the profile, as the files are now. */
  Credentials onDisk() {
    return files.profile(profile()).flatMap(Profile::credentials).orElseThrow();
  }

  String region() {
    return region(files, profile());
  }

  static String region(AwsFiles files, String profile) {
    return files
        .profile(profile)
        .flatMap(found -> found.get("region"))
        .filter(code -> !code.isBlank())
        .orElse("us-east-1");
  }

  List<Credentials> callers() {
    return session.map(List::of).orElseGet(() -> List.of(onDisk()));
  }

  /** The other profiles that hold the same key. */
  List<String> sharing() {
    return PairEdits.holders(files, onDisk().id()).stream()
        .filter(name -> !name.equals(profile()))
        .toList();
  }

  /** The variables of this terminal that hold a key. */
  List<String> variables(AccessKeyId id) {
    return situation.variables().entrySet().stream()
        .filter(variable -> variable.getValue().strip().equals(id.value()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  Optional<UserKey> key(AccessKeyId id) {
    return keys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  Optional<UserKey> current() {
    return key(onDisk().id());
  }

  Stream<UserKey> others() {
    return keys.stream().filter(key -> !key.id().equals(onDisk().id()));
  }

  Optional<KeyAge> age() {
    return current().map(key -> age(key));
  }

  KeyAge age(UserKey key) {
    return wish.limit().age(key.created(), situation.clock().instant());
  }
}
