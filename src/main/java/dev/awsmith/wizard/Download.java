package dev.awsmith.wizard;

import java.time.Duration;

/** A file by its name and age; nothing in it was read. */
public record Download(String path, String shown, Duration age) {}
