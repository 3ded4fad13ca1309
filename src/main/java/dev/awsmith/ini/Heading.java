package dev.awsmith.ini;

import java.util.Optional;

/**
 * A section's heading as it stands in the file.
 *
 * @param line counts from one
 * @param raw the whole line, comment and all
 * @param name what stands between the brackets, without spaces at its ends
 * @param section what it stands for; empty where the AWS SDKs skip the section
 */
public record Heading(int line, String raw, String name, Optional<Section> section) {
  /** Whether it names the default profile without the word {@code profile}. */
  boolean isBareDefault() {
    return name.equals("default");
  }
}
