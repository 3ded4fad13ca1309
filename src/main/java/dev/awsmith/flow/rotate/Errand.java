package dev.awsmith.flow.rotate;

import dev.awsmith.flow.RotationWish;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rotation under way, and all that its next step needs.
 *
 * @param old the old key, while its secret is known
 */
record Errand(Survey survey, Rotation rotation, Optional<Credentials> old) {
  Errand at(Rotation further) {
    return new Errand(survey, further, old);
  }

  Errand over(AwsFiles fresh) {
    return new Errand(survey.over(fresh), rotation, old);
  }

  Errand with(Credentials session) {
    return new Errand(survey.with(session), rotation, old);
  }

  /** Without what an MFA code has opened: that has ended. */
  Errand withoutSession() {
    return new Errand(survey.withoutSession(), rotation, old);
  }

  Errand listed(List<UserKey> keys) {
    return new Errand(survey.with(keys), rotation, old);
  }

  Errand knowing(Credentials oldKey) {
    return new Errand(survey, rotation, Optional.of(oldKey));
  }

  /** Where else the old key may be. */
  List<Elsewhere> elsewhere() {
    return Elsewhere.among(rotation.elsewhere());
  }

  /** How long AWS may take to answer one question. */
  Duration limit() {
    return survey.limit();
  }

  Instant now() {
    return survey.situation().clock().instant();
  }

  /** The new key: from the journal, or where the profiles hold it. */
  Optional<Credentials> newKey() {
    return rotation
        .newCredentials()
        .or(() -> onDisk().filter(keys -> rotation.newKey().filter(keys.id()::equals).isPresent()));
  }

  Optional<Credentials> onDisk() {
    return survey.files().profile(survey.profile()).flatMap(Profile::credentials);
  }

  /** The profiles that hold the new key now. */
  List<String> switched() {
    return rotation.newKey().map(id -> PairEdits.holders(survey.files(), id)).orElse(List.of());
  }

  /** The profiles that still hold the old key, and stop working once it is off. */
  List<String> leftBehind() {
    return PairEdits.holders(survey.files(), rotation.oldKey());
  }

  /** Who may sign, the likeliest first: IAM may not know the new key yet, or the old any more. */
  List<Credentials> callers() {
    if (survey.session().isPresent()) {
      return List.of(survey.session().orElseThrow());
    }
    List<Credentials> callers = new ArrayList<>();
    onDisk().ifPresent(callers::add);
    newKey().filter(key -> !callers.contains(key)).ifPresent(callers::add);
    old.filter(key -> !callers.contains(key)).ifPresent(callers::add);
    return callers;
  }

  /** Whether all of it is to be taken back. */
  boolean rollsBack() {
    return survey.wish().way() == RotationWish.Way.ROLLBACK;
  }

  String command(String option) {
    return "awsmith rotate " + survey.profile() + " " + option;
  }
}
