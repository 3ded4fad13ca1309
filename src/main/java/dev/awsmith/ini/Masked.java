package dev.awsmith.ini;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of the AWS files as they may be shown: laid out as they are, their secrets masked. */
public final class Masked {
  private static final Set<String> SECRET_KEYS =
      Set.of(
          "aws_secret_access_key", "aws_session_token", "aws_security_token", "aws_access_key_id");

  /** A secret access key has 40 of these characters, a session token many more. */
  private static final Pattern LONG_WORD = Pattern.compile("[A-Za-z0-9/+]{40,}={0,2}");

  private static final Pattern KEY_ID = Pattern.compile("\\b(?:AKIA|ASIA)[A-Z0-9]{12,124}\\b");

  private Masked() {}

  public static String line(String line) {
    int sign = line.indexOf('=') < 0 ? line.indexOf(':') : line.indexOf('=');
    if (sign < 0 || !isSecret(line.substring(0, sign))) {
      return maskWords(line);
    }
    int start = sign + 1;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    int end = Math.max(start, Comments.endOfSetting(line));
    String value = line.substring(start, end);
    return line.substring(0, start) + mask(value) + maskWords(line.substring(end));
  }

  /** Consecutive lines: an indented one under a secret belongs to the secret. */
  public static List<String> lines(List<String> lines) {
    List<String> masked = new ArrayList<>();
    boolean underSecret = false;
    for (String line : lines) {
      int indent = Comments.indent(line);
      if (underSecret && indent > 0 && indent < line.length()) {
        masked.add(line.substring(0, indent) + mask(line.substring(indent)));
      } else {
        masked.add(line(line));
        underSecret = Comments.isBlank(line) ? underSecret : setsSecret(line);
      }
    }
    return masked;
  }

  private static boolean setsSecret(String line) {
    int sign = line.indexOf('=') < 0 ? line.indexOf(':') : line.indexOf('=');
    return sign >= 0 && isSecret(line.substring(0, sign));
  }

  /** Also of a line that is commented out, or says {@code export} first. */
  private static boolean isSecret(String left) {
    String key = left.strip().toLowerCase(Locale.ROOT);
    int last = key.length();
    while (last > 0 && (Character.isLetter(key.charAt(last - 1)) || key.charAt(last - 1) == '_')) {
      last--;
    }
    return SECRET_KEYS.contains(key.substring(last));
  }

  private static String mask(String value) {
    String bare = value.strip();
    if (bare.isEmpty()) {
      return value;
    }
    return AccessKeyId.isAccessKeyId(bare)
        ? new AccessKeyId(bare).masked()
        : new Secret(bare).masked();
  }

  private static String maskWords(String text) {
    if (text.length() < 16) {
      return text;
    }
    String masked = LONG_WORD.matcher(text).replaceAll(Masked::maskIfSecret);
    return KEY_ID.matcher(masked).replaceAll(found -> mask(found.group()));
  }

  /** Paths and names are long as well, but do not mix capitals, small letters and digits. */
  private static String maskIfSecret(java.util.regex.MatchResult found) {
    String word = found.group();
    boolean mixed =
        word.chars().anyMatch(Character::isUpperCase)
            && word.chars().anyMatch(Character::isLowerCase)
            && word.chars().anyMatch(Character::isDigit);
    return Matcher.quoteReplacement(mixed ? mask(word) : word);
  }
}
