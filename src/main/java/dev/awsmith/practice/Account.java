package dev.awsmith.practice;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** An AWS account with its users, roles and sessions. */
public final class Account {
  private final AccountId id;
  private final Partition partition;
  private final InstantSource clock;
  private final List<User> users = new CopyOnWriteArrayList<>();
  private final List<Role> roles = new CopyOnWriteArrayList<>();
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();
  private final Set<String> optedIn = ConcurrentHashMap.newKeySet();
  private final Set<String> stsOff = ConcurrentHashMap.newKeySet();
  private final User root;

  Account(AccountId id, Partition partition, InstantSource clock) {
    this.id = id;
    this.partition = partition;
    this.clock = clock;
    this.root = User.root(this);
  }

  public AccountId id() {
    return id;
  }

  public User root() {
    return root;
  }

  /** A new user of that name. */
  public User user(String name) {
    User user = User.named(this, name);
    users.add(user);
    return user;
  }

  /** A new role of that name, which every identity of the account may assume. */
  public Role role(String name) {
    return role("/", name);
  }

  /** The same under a path, such as {@code /aws-reserved/sso.amazonaws.com/}. */
  public Role role(String path, String name) {
    Role role = new Role(this, path, name);
    roles.add(role);
    return role;
  }

  /** Turns on a Region that is off until an account asks for it. */
  public void optIn(String region) {
    optedIn.add(region);
  }

  /** Makes STS refuse to give out sessions in a Region. */
  public void turnStsOff(String region) {
    stsOff.add(region);
  }

  boolean isStsOff(String region) {
    return stsOff.contains(region);
  }

  boolean has(String region) {
    return partition.has(region) && (!Partition.isOptIn(region) || optedIn.contains(region));
  }

  Partition partition() {
    return partition;
  }

  InstantSource clock() {
    return clock;
  }

  Instant now() {
    return clock.instant();
  }

  String arn(String service, String resource) {
    return String.join(":", "arn", partition.id(), service, "", id.digits(), resource);
  }

  Session open(Caller caller, Duration lasting) {
    AccessKeyId keyId = new AccessKeyId(Mint.keyId("ASIA", id));
    Credentials credentials =
        new Credentials(keyId, Mint.secret(), Optional.of(Mint.sessionToken()));
    Session session = new Session(credentials, caller, now().plus(lasting));
    sessions.put(keyId.value(), session);
    return session;
  }

  Optional<Session> session(String keyId) {
    return Optional.ofNullable(sessions.get(keyId));
  }

  Optional<AccessKey> key(String keyId) {
    return Stream.concat(Stream.of(root), users.stream())
        .flatMap(user -> user.keys().stream())
        .filter(key -> key.value().equals(keyId))
        .findFirst();
  }

  Optional<User> findUser(String name) {
    return users.stream().filter(user -> user.name().equals(name)).findFirst();
  }

  Optional<Role> findRole(String name) {
    return roles.stream().filter(role -> role.name().equals(name)).findFirst();
  }

  Optional<Role> roleOf(String arn) {
    return roles.stream().filter(role -> role.arn().equals(arn)).findFirst();
  }
}
