package dev.awsmith.aws;

import java.time.Instant;

/** What IAM tells of a user. */
public record IamUser(String name, String arn, Instant created) {}
