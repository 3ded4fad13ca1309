package dev.awsmith.aws;

import java.time.Instant;

/** When a key was last seen, by which service, and where. AWS tells it with some delay. */
public record LastUse(Instant time, String service, String region) {}
