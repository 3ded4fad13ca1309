package dev.awsmith.profile;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a profile, of the characters that every reader of the AWS files accepts. */
public record ProfileName(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_./%@:+-]+");
  private static final int LONGEST = 128;

  public static final ProfileName DEFAULT = new ProfileName("default");

  public ProfileName {
    complaint(value)
        .ifPresent(
            complaint -> {
              throw new IllegalArgumentException(complaint);
            });
  }

  /** What is wrong with a name, as a sentence for its author; empty for a good one. */
  public static Optional<String> complaint(String name) {
    if (name.isBlank()) {
      return Optional.of("Give it a name.");
    }
    if (name.startsWith("profile ")) {
      return Optional.of("Leave out the word \"profile\"; it is added where the file needs it.");
    }
    if (name.length() > LONGEST) {
      return Optional.of("A name may have at most " + LONGEST + " characters.");
    }
    if (!FORM.matcher(name).matches()) {
      return Optional.of(
          "Use letters, digits and - _ . / % @ : + only. Some tools cannot read other characters.");
    }
    return Optional.empty();
  }

  public boolean isDefault() {
    return equals(DEFAULT);
  }

  @Override
  public String toString() {
    return value;
  }
}
