package dev.awsmith.profile;

import java.time.Instant;

/** What IAM tells of an access key of a user. */
public record UserKey(AccessKeyId id, boolean active, Instant created, Usage usage) {
  public UserKey used(Usage seen) {
    return new UserKey(id, active, created, seen);
  }
}
