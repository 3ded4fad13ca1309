package dev.awsmith.profile;

import java.util.Optional;

/** What signs a request: an access key, and for temporary ones the session token. */
public record Credentials(AccessKeyId id, Secret secret, Optional<Secret> sessionToken) {
  public static Credentials longTerm(String id, String secret) {
    return new Credentials(new AccessKeyId(id), new Secret(secret), Optional.empty());
  }

  public static Credentials temporary(String id, String secret, String sessionToken) {
    return new Credentials(
        new AccessKeyId(id), new Secret(secret), Optional.of(new Secret(sessionToken)));
  }

  public Credentials withoutToken() {
    return new Credentials(id, secret, Optional.empty());
  }
}
