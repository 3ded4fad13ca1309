package dev.awsmith.wizard;

import java.time.Duration;

/** What a page waits for, and how long at most; a face counts the seconds. */
public record Waiting(String what, Duration limit) {}
