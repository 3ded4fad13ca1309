package dev.awsmith.paste;

import dev.awsmith.profile.ProfileName;
import java.util.Optional;

/**
 * A name for a profile that the pasted text suggests.
 *
 * @param source where it was found, as in "dev-anna (from the user name)"
 */
public record SuggestedName(ProfileName name, String source) {
  private static final String UNREADABLE = "[^A-Za-z0-9_./%@:+-]+";

  static Optional<SuggestedName> of(String text, String source) {
    return nameOf(text).map(name -> new SuggestedName(name, source));
  }

  /** The nearest name that every tool can read. */
  static Optional<ProfileName> nameOf(String text) {
    String readable = text.strip().replaceAll(UNREADABLE, "-");
    return ProfileName.complaint(readable).isEmpty()
        ? Optional.of(new ProfileName(readable))
        : Optional.empty();
  }
}
