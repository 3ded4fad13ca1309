package dev.awsmith.paste;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One set of keys out of a pasted text, with all that the text says about it. */
public record Keys(
    Notation notation,
    Optional<AccessKeyId> id,
    Optional<Secret> secret,
    Optional<Secret> sessionToken,
    Optional<SuggestedName> profile,
    Optional<String> region,
    Optional<String> userName,
    Optional<Instant> created,
    Optional<Instant> expiration,
    List<Remark> remarks) {
  boolean isWhole() {
    return id.isPresent() && secret.isPresent();
  }

  boolean isUsable() {
    return credentials().isPresent();
  }

  /** What can be checked with AWS; empty where a part is missing or a remark blocks. */
  public Optional<Credentials> credentials() {
    return remarks.stream().anyMatch(Remark::blocks)
        ? Optional.empty()
        : id.flatMap(i -> secret.map(s -> new Credentials(i, s, sessionToken)));
  }
}
