package dev.awsmith.practice;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An IAM user, or the root user of an account. */
public final class User {
  private final Account account;
  private final String name;
  private final String id;
  private final String arn;
  private final Instant created;
  private final Permissions permissions = new Permissions();
  private final List<AccessKey> keys = new CopyOnWriteArrayList<>();
  private final List<MfaDevice> devices = new CopyOnWriteArrayList<>();
  private final List<String> policies = new CopyOnWriteArrayList<>();

  private User(Account account, String name, String id, String arn) {
    this.account = account;
    this.name = name;
    this.id = id;
    this.arn = arn;
    this.created = account.now();
  }

  static User named(Account account, String name) {
    String id = Mint.principalId("AIDA", account.id());
    return new User(account, name, id, account.arn("iam", "user/" + name));
  }

  static User root(Account account) {
    return new User(account, "root", account.id().digits(), account.arn("iam", "root"));
  }

  public Account account() {
    return account;
  }

  public String name() {
    return name;
  }

  public String arn() {
    return arn;
  }

  public Permissions permissions() {
    return permissions;
  }

  public List<AccessKey> keys() {
    return List.copyOf(keys);
  }

  public AccessKey createKey() {
    return createKey(Duration.ZERO);
  }

  /** A key created a while ago. The limit of two keys binds only those who ask over the wire. */
  public AccessKey createKey(Duration age) {
    AccessKey key = new AccessKey(this, account.now().minus(age));
    keys.add(key);
    return key;
  }

  /** Gives the user a key as it is in another world at this moment. */
  public AccessKey adopt(AccessKey key) {
    AccessKey same = new AccessKey(this, key);
    keys.add(same);
    return same;
  }

  public void deleteKey(AccessKeyId id) {
    keys.removeIf(key -> key.id().equals(id));
  }

  public MfaDevice enableMfa(String device) {
    MfaDevice made = new MfaDevice(account.arn("iam", "mfa/" + device), account.clock());
    devices.add(made);
    return made;
  }

  public void attachPolicy(String arn) {
    policies.add(arn);
  }

  /**
   * Temporary credentials as {@code GetSessionToken} gives them; of a negative time, ended ones.
   *
   * @param mfa whether the session began with an MFA code
   */
  public Credentials session(Duration lasting, boolean mfa) {
    return account.open(Caller.session(this, mfa), lasting).credentials();
  }

  String id() {
    return id;
  }

  Instant created() {
    return created;
  }

  List<MfaDevice> devices() {
    return devices;
  }

  List<String> policies() {
    return policies;
  }

  boolean isRoot() {
    return arn.endsWith(":root");
  }
}
