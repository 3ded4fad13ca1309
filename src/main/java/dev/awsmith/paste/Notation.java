package dev.awsmith.paste;

/**
 * A way to write keys down.
 *
 * @param words as a person calls it
 * @param code as it stands in JSON output
 */
public record Notation(String words, String code) {}
