package dev.awsmith.practice;

import java.util.Optional;

/** Whoever signed a request, and what kind of credentials signed it. */
record Caller(
    Kind kind,
    Account account,
    Optional<User> user,
    String arn,
    String userId,
    Permissions permissions,
    boolean mfa) {
  /** An access key, a session of a user, or a session of a role. */
  enum Kind {
    KEY,
    SESSION,
    ROLE
  }

  static Caller key(User user) {
    return of(Kind.KEY, user, false);
  }

  static Caller session(User user, boolean mfa) {
    return of(Kind.SESSION, user, mfa);
  }

  static Caller assumed(Role role, String session, boolean mfa) {
    Account account = role.account();
    return new Caller(
        Kind.ROLE,
        account,
        Optional.empty(),
        account.arn("sts", "assumed-role/" + role.name() + "/" + session),
        role.id() + ":" + session,
        role.permissions(),
        mfa);
  }

  private static Caller of(Kind kind, User user, boolean mfa) {
    return new Caller(
        kind, user.account(), Optional.of(user), user.arn(), user.id(), user.permissions(), mfa);
  }

  boolean isRoot() {
    return user.filter(User::isRoot).isPresent();
  }
}
