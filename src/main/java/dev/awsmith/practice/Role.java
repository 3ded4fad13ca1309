package dev.awsmith.practice;

import dev.awsmith.profile.Credentials;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An IAM role: who may assume it, for how long, and what it may then do. */
public final class Role {
  private final Account account;
  private final String name;
  private final String path;
  private final String id;
  private final Instant created;
  private final Permissions permissions = new Permissions();
  private final List<String> policies = new CopyOnWriteArrayList<>();
  private final List<User> trusted = new CopyOnWriteArrayList<>();
  private volatile Optional<String> externalId = Optional.empty();
  private volatile boolean mfaDemanded;
  private volatile Duration longest = Duration.ofHours(1);
  private volatile Optional<String> replaced = Optional.empty();

  Role(Account account, String path, String name) {
    this.account = account;
    this.path = path;
    this.name = name;
    this.id = Mint.principalId("AROA", account.id());
    this.created = account.now();
  }

  public String arn() {
    return account.arn("iam", "role" + path + name);
  }

  public Permissions permissions() {
    return permissions;
  }

  /** Lets these users assume the role, and from then on nobody else. */
  public void trustOnly(User... users) {
    trusted.addAll(List.of(users));
  }

  public void demandExternalId(String text) {
    externalId = Optional.of(text);
  }

  public void demandMfa() {
    mfaDemanded = true;
  }

  public void limitSessions(Duration to) {
    longest = to;
  }

  public void attachPolicy(String arn) {
    policies.add(arn);
  }

  /** Who may assume it: what the last {@code UpdateAssumeRolePolicy} left, word for word. */
  public String trustPolicy() {
    return replaced.orElseGet(this::demands);
  }

  private String demands() {
    List<String> principals =
        trusted.isEmpty()
            ? List.of(account.arn("iam", "root"))
            : trusted.stream().map(User::arn).toList();
    List<String> conditions = new ArrayList<>();
    externalId.ifPresent(
        id -> conditions.add("\"StringEquals\":{\"sts:ExternalId\":\"" + id + "\"}"));
    if (mfaDemanded) {
      conditions.add("\"Bool\":{\"aws:MultiFactorAuthPresent\":\"true\"}");
    }
    return """
    {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
    "Principal":{"AWS":["%s"]},"Action":"sts:AssumeRole"%s}]}\
    """
        .formatted(
            String.join("\",\"", principals),
            conditions.isEmpty() ? "" : ",\"Condition\":{" + String.join(",", conditions) + "}");
  }

  /** Temporary credentials as {@code AssumeRole} gives them; of a negative time, ended ones. */
  public Credentials session(String session, Duration lasting) {
    return account.open(Caller.assumed(this, session, false), lasting).credentials();
  }

  boolean admits(Caller caller, Optional<String> presentedId, boolean mfa) {
    boolean known =
        trusted.isEmpty()
            ? caller.account() == account
            : caller.user().filter(trusted::contains).isPresent();
    return known
        && (externalId.isEmpty() || externalId.equals(presentedId))
        && (mfa || !mfaDemanded);
  }

  void trustPolicy(String document) {
    replaced = Optional.of(document);
  }

  Account account() {
    return account;
  }

  String name() {
    return name;
  }

  String path() {
    return path;
  }

  String id() {
    return id;
  }

  Instant created() {
    return created;
  }

  Duration longest() {
    return longest;
  }

  List<String> policies() {
    return policies;
  }

  /** Whether AWS itself keeps it, so that nobody may edit it. */
  boolean isReserved() {
    return path.startsWith("/aws-service-role/") || path.startsWith("/aws-reserved/");
  }
}
