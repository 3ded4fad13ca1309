package dev.awsmith.profile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far the replacement of an access key has come: what is kept on disk before each step, so that
 * a crash loses nothing.
 *
 * @param profile the profile it was begun for
 * @param profiles all profiles whose key is replaced, that one too
 * @param region where AWS is asked
 * @param elsewhere where else the old key may be, as far as the person knows: {@code ci}
 * @param before the ids of all keys of the user before a new one was created
 * @param secret the secret of the new key, until the profiles hold it
 * @param backup what undoes the change of the files; empty until they are changed
 * @param trial how AWS came to accept the new key, once it has
 * @param log what was done and when, in that order; never empty
 */
public record Rotation(
    String profile,
    List<String> profiles,
    String user,
    String region,
    AccessKeyId oldKey,
    List<String> elsewhere,
    List<AccessKeyId> before,
    Optional<AccessKeyId> newKey,
    Optional<Secret> secret,
    String backup,
    Optional<Trial> trial,
    List<Entry> log) {
  /**
   * The last thing that is known to have been done.
   *
   * <pre>
   * INTENT -> CREATED -> ACCEPTED -> SWITCHED -> OLD_OFF
   *    |         |          |           |           |
   *    +---------+----------+-----------+-----------+----> UNDOING
   * </pre>
   */
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
    UNDOING;

    /** As scripts are told it; between the switch and the end of the old key is its grace. */
    public String word() {
      return this == SWITCHED ? "grace" : name().toLowerCase(Locale.ROOT);
    }
  }

  /** A phase, and when it was come to. */
  public record Entry(Phase phase, Instant time) {}

  /** How often AWS was asked about a new key before it was accepted for good, and how long. */
  public record Trial(int attempts, Duration waited) {}

  public Rotation {
    profiles = List.copyOf(profiles);
    elsewhere = List.copyOf(elsewhere);
    before = List.copyOf(before);
    log = List.copyOf(log);
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
        List.of(),
        before,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(new Entry(Phase.INTENT, now)));
  }

  /** The same of a key that may be in other places too. */
  public Rotation elsewhere(List<String> places) {
    return new Rotation(
        profile, profiles, user, region, oldKey, places, before, newKey, secret, backup, trial,
        log);
  }

  public Rotation created(Credentials key, Instant now) {
    return with(Optional.of(key.id()), Optional.of(key.secret()), backup, trial)
        .come(Phase.CREATED, now);
  }

  public Rotation accepted(Trial proof, Instant now) {
    return with(newKey, secret, backup, Optional.of(proof)).come(Phase.ACCEPTED, now);
  }

  /** The secret is where it belongs, and not kept here any longer. */
  public Rotation switched(String undoneBy, Instant now) {
    return with(newKey, Optional.empty(), undoneBy, trial).come(Phase.SWITCHED, now);
  }

  public Rotation oldOff(Instant now) {
    return with(newKey, Optional.empty(), backup, trial).come(Phase.OLD_OFF, now);
  }

  public Rotation undoing(Instant now) {
    return come(Phase.UNDOING, now);
  }

  public Phase phase() {
    return log.getLast().phase();
  }

  public Instant begun() {
    return log.getFirst().time();
  }

  /** When it came to the phase it is in. */
  public Instant changed() {
    return log.getLast().time();
  }

  /** When it came to a phase, if it has. */
  public Optional<Instant> at(Phase phase) {
    return log.stream().filter(entry -> entry.phase() == phase).map(Entry::time).findFirst();
  }

  /** When a key was created, if it is the new one. */
  public Optional<Instant> created(AccessKeyId key) {
    return newKey.filter(key::equals).flatMap(known -> at(Phase.CREATED));
  }

  /** The new key, while its secret is kept here. */
  public Optional<Credentials> newCredentials() {
    return newKey.flatMap(id -> secret.map(known -> new Credentials(id, known, Optional.empty())));
  }

  /** Whether something is left to do: the old key works, or it is not known which one does. */
  public boolean unfinished() {
    return phase() != Phase.OLD_OFF;
  }

  /** A phase that is come to again is not a new one. */
  private Rotation come(Phase to, Instant now) {
    if (phase() == to) {
      return this;
    }
    List<Entry> longer = new ArrayList<>(log);
    longer.add(new Entry(to, now));
    return new Rotation(
        profile, profiles, user, region, oldKey, elsewhere, before, newKey, secret, backup, trial,
        longer);
  }

  private Rotation with(
      Optional<AccessKeyId> id, Optional<Secret> kept, String undoneBy, Optional<Trial> proof) {
    return new Rotation(
        profile, profiles, user, region, oldKey, elsewhere, before, id, kept, undoneBy, proof, log);
  }
}
