package dev.awsmith.wizard;

/**
 * The first row of a page: where the person is, and how far.
 *
 * @param path such as {@code Set up > Access keys}
 * @param progress such as {@code Step 1 of 5: Keys}; may be empty
 */
public record Trail(String path, String progress) {}
