package dev.awsmith.aws;

import dev.awsmith.profile.AccessKeyId;
import java.time.Instant;

/** What IAM lists of an access key. */
public record KeyFacts(AccessKeyId id, boolean active, Instant created) {}
