package dev.awsmith.diagnosis.rule;

import dev.awsmith.profile.SettingNames;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line was probably meant to be. */
final class Guess {
  private static final Pattern SETTING = Pattern.compile("\\s*([A-Za-z0-9_]+)\\s*[=:].*");

  private Guess() {}

  /** Whether it sets something that AWS tools know. */
  static boolean isSetting(String line) {
    return key(line).filter(SettingNames::isKnown).isPresent();
  }

  /** The key, in small letters, of a line that has the form of a setting. */
  static Optional<String> key(String line) {
    Matcher matcher = SETTING.matcher(line);
    return matcher.matches()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
