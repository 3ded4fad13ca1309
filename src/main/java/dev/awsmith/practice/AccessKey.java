package dev.awsmith.practice;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A long-term access key of a user. */
public final class AccessKey {
  /** When, by which service and in which Region a key was last seen. */
  public record LastUse(Instant time, Service service, String region) {}

  private final Credentials credentials;
  private final User owner;
  private final Instant created;
  private final Map<Service, Integer> asked = new ConcurrentHashMap<>();
  private volatile boolean active = true;
  private volatile Optional<LastUse> lastUse = Optional.empty();

  AccessKey(User owner, Instant created) {
    String id = Mint.keyId("AKIA", owner.account().id());
    this.credentials = new Credentials(new AccessKeyId(id), Mint.secret(), Optional.empty());
    this.owner = owner;
    this.created = created;
  }

  /** The same key in another world. */
  AccessKey(User owner, AccessKey other) {
    this.credentials = other.credentials;
    this.owner = owner;
    this.created = other.created;
    this.active = other.active;
    this.lastUse = other.lastUse;
  }

  public Credentials credentials() {
    return credentials;
  }

  public AccessKeyId id() {
    return credentials.id();
  }

  public Instant created() {
    return created;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  public Optional<LastUse> lastUse() {
    return lastUse;
  }

  public void setLastUse(LastUse use) {
    lastUse = Optional.of(use);
  }

  User owner() {
    return owner;
  }

  String value() {
    return credentials.id().value();
  }

  Secret secret() {
    return credentials.secret();
  }

  String status() {
    return active ? "Active" : "Inactive";
  }

  /** Counts a request to a service, from one. */
  int askedAgain(Service service) {
    return asked.merge(service, 1, Integer::sum);
  }
}
