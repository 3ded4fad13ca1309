package dev.awsmith.environment;

import dev.awsmith.profile.AccessKeyId;
import java.util.Optional;

/** Who one tool would be, and in which Region. */
public record Answer(Tool tool, Origin credentials, RegionFrom region) {
  /**
   * A Region and what set it.
   *
   * @param from a variable or {@code file:line}; for no Region, what was looked for
   */
  public record RegionFrom(Optional<String> code, String from) {}

  /** Equal for tools that use the same credentials, wherever they found them. */
  String identity() {
    return switch (credentials) {
      case Origin.KeyVariables keys -> key(keys.id(), keys.withToken(), keys.words());
      case Origin.FromProfile profile ->
          key(profile.id(), profile.withToken(), profile.words() + " " + profile.kind());
      case Origin.Surroundings other -> other.words();
      case Origin.Nowhere nowhere -> nowhere.words();
      case Origin.NotKnown unknown -> unknown.words();
    };
  }

  private static String key(Optional<AccessKeyId> id, boolean token, String otherwise) {
    return id.map(known -> known.value() + (token ? " with token" : "")).orElse(otherwise);
  }
}
