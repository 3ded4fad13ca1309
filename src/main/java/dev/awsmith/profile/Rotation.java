package dev.awsmith.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far the replacement of an access key has come: what is kept on disk before each step, so that
 * a crash loses nothing.
 *
 * @param profile the profile it was begun for
 * @param profiles all profiles whose key is replaced, that one too
 * @param region where AWS is asked
 * @param before the ids of all keys of the user before a new one was created
 * @param secret the secret of the new key, until the profiles hold it
 * @param backup what undoes the change of the files; empty until they are changed
 * @param changed when it came to this phase
 */
public record Rotation(
    String profile,
    List<String> profiles,
    String user,
    String region,
    AccessKeyId oldKey,
    List<AccessKeyId> before,
    Instant begun,
    Phase phase,
    Optional<AccessKeyId> newKey,
    Optional<Secret> secret,
    String backup,
    Instant changed) {
  /** The last thing that is known to have been done. */
  public enum Phase {
    /** Nothing but the intent: a key may have been created, and its secret lost. */
    INTENT,
    /** The new key and its secret are kept. */
    CREATED,
    /** AWS accepts the new key. */
    ACCEPTED,
    /** The profiles hold the new key, read back and accepted. */
    SWITCHED,
    /** The old key is turned off. */
    OLD_OFF,
    /** All of it is being taken back. */
    UNDOING
  }

  public Rotation {
    profiles = List.copyOf(profiles);
    before = List.copyOf(before);
  }

  /** The intent to replace a key. */
  public static Rotation intent(
      List<String> profiles,
      String user,
      String region,
      AccessKeyId oldKey,
      List<AccessKeyId> before,
      Instant now) {
    return new Rotation(
        profiles.getFirst(),
        profiles,
        user,
        region,
        oldKey,
        before,
        now,
        Phase.INTENT,
        Optional.empty(),
        Optional.empty(),
        "",
        now);
  }

  public Rotation created(Credentials key, Instant now) {
    return with(Phase.CREATED, Optional.of(key.id()), Optional.of(key.secret()), backup, now);
  }

  public Rotation accepted(Instant now) {
    return with(Phase.ACCEPTED, newKey, secret, backup, now);
  }

  /** The secret is where it belongs, and not kept here any longer. */
  public Rotation switched(String undoneBy, Instant now) {
    return with(Phase.SWITCHED, newKey, Optional.empty(), undoneBy, now);
  }

  public Rotation oldOff(Instant now) {
    return with(Phase.OLD_OFF, newKey, Optional.empty(), backup, now);
  }

  public Rotation undoing(Instant now) {
    return with(Phase.UNDOING, newKey, secret, backup, now);
  }

  /** The new key, while its secret is kept here. */
  public Optional<Credentials> newCredentials() {
    return newKey.flatMap(id -> secret.map(known -> new Credentials(id, known, Optional.empty())));
  }

  /** Whether something is left to do: the old key works, or it is not known which one does. */
  public boolean unfinished() {
    return phase != Phase.OLD_OFF;
  }

  private Rotation with(
      Phase to, Optional<AccessKeyId> id, Optional<Secret> kept, String undoneBy, Instant now) {
    return new Rotation(
        profile, profiles, user, region, oldKey, before, begun, to, id, kept, undoneBy, now);
  }
}
