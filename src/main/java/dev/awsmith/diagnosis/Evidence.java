package dev.awsmith.diagnosis;

import java.util.Optional;

/**
 * Something that points to a fault.
 *
 * @param spot the line it is, where it is one
 * @param shown what it says, secrets masked
 */
public record Evidence(Optional<Where.Spot> spot, String shown) {
  /** {@code ~/.aws/config line 14: region = us-east1} */
  @Override
  public String toString() {
    return spot.map(line -> line.shown() + " line " + line.line() + ": ").orElse("") + shown;
  }
}
