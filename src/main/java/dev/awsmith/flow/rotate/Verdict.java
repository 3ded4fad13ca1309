package dev.awsmith.flow.rotate;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Usage;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a rotation stands, by its journal and by the keys that AWS lists: found, not guessed. */
sealed interface Verdict {
  /** No key was created. */
  record Nothing() implements Verdict {}

  /** A key was created, and its secret never received. */
  record Orphan(UserKey key) implements Verdict {}

  /** The new key is not there any more, and no profile holds it. */
  record Gone() implements Verdict {}

  /** The new key is kept, and AWS has yet to accept it. */
  record Unproven() implements Verdict {}

  /** AWS accepts the new key, and the profiles are to get it. */
  record Proven() implements Verdict {}

  /** The profiles hold the new key; the old one is there still. */
  record Switched() implements Verdict {}

  /** The profiles hold the new key, and the old one is gone. */
  record Over() implements Verdict {}

  /** The profiles hold the old key again. */
  record Reverted() implements Verdict {}

  /** It was being taken back. */
  record HalfUndone() implements Verdict {}

  /** How long after its creation AWS may not list a key. */
  Duration LAG = Duration.ofMinutes(5);

  /**
   * Judges.
   *
   * @param onDisk the key that the profile holds now
   */
  static Verdict of(
      Rotation rotation, List<UserKey> keys, Optional<AccessKeyId> onDisk, Instant now) {
    boolean switched = onDisk.isPresent() && onDisk.equals(rotation.newKey());
    return switch (rotation.phase()) {
      case INTENT -> orphan(rotation, keys).<Verdict>map(Orphan::new).orElseGet(Nothing::new);
      case CREATED, ACCEPTED ->
          switched
              ? new Proven()
              : !listed(keys, rotation.newKey()) && rotation.changed().plus(LAG).isBefore(now)
                  ? new Gone()
                  : rotation.phase() == Rotation.Phase.ACCEPTED ? new Proven() : new Unproven();
      case SWITCHED, OLD_OFF ->
          !switched
              ? new Reverted()
              : listed(keys, Optional.of(rotation.oldKey())) ? new Switched() : new Over();
      case UNDOING -> new HalfUndone();
    };
  }

  /** A key of nobody: new since the intent, and never used. */
  private static Optional<UserKey> orphan(Rotation rotation, List<UserKey> keys) {
    return keys.stream()
        .filter(key -> !rotation.before().contains(key.id()))
        .filter(key -> !(key.usage() instanceof Usage.Seen))
        .findFirst();
  }

  private static boolean listed(List<UserKey> keys, Optional<AccessKeyId> id) {
    return keys.stream().map(UserKey::id).map(Optional::of).anyMatch(id::equals);
  }
}
