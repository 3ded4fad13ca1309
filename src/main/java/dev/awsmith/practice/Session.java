package dev.awsmith.practice;

import dev.awsmith.profile.Credentials;
import java.time.Instant;

/** Temporary credentials and whom they speak for. */
record Session(Credentials credentials, Caller caller, Instant ends) {}
