package dev.awsmith.paste;

import java.util.Optional;
import java.util.regex.Pattern;

/** One value of a pasted text and what it stands for. */
record Setting(Part part, String value) {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i).*[<>*$%{}].*|none|null|undefined|not set|");

  /** Empty for names that mean nothing to us, and for stand-ins such as {@code <your key>}. */
  static Optional<Setting> of(String name, String value) {
    return Part.named(name)
        .map(part -> new Setting(part, value.strip()))
        .filter(setting -> !PLACEHOLDER.matcher(setting.value()).matches());
  }

  @Override
  public String toString() {
    return part.name();
  }
}
