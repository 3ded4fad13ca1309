package dev.awsmith.ini;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
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

  /** To find a key in front of its equals sign, and the space between them. */
  private static final int FAR_ENOUGH = 60;

  private Masked() {}

  public static String line(String line) {
    int sign = signAfterSecretKey(line);
    if (sign < 0) {
      return maskWords(line);
    }
    int start = sign + 1;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    int end = Math.max(start, Comments.endOfSetting(line));
    return line.substring(0, start)
        + mask(line.substring(start, end))
        + maskWords(line.substring(end));
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
        underSecret = Comments.isBlank(line) ? underSecret : signAfterSecretKey(line) >= 0;
      }
    }
    return masked;
  }

  /** Also in a line that is commented out, or says {@code export} first; -1 if there is none. */
  private static int signAfterSecretKey(String line) {
    for (int i = 0; i < line.length(); i++) {
      boolean sign = line.charAt(i) == '=' || line.charAt(i) == ':';
      if (sign && SECRET_KEYS.contains(lastWord(line.substring(Math.max(0, i - FAR_ENOUGH), i)))) {
        return i;
      }
    }
    return -1;
  }

  private static String lastWord(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    int start = word.length();
    while (start > 0 && isKeyCharacter(word.charAt(start - 1))) {
      start--;
    }
    return word.substring(start);
  }

  private static boolean isKeyCharacter(char c) {
    return c >= 'a' && c <= 'z' || c == '_';
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

  /** Paths and names are long as well, but seldom mix capitals and small letters. */
  private static String maskIfSecret(MatchResult found) {
    String word = found.group();
    boolean mixed =
        word.chars().anyMatch(Character::isUpperCase)
            && word.chars().anyMatch(Character::isLowerCase);
    return Matcher.quoteReplacement(mixed ? mask(word) : word);
  }
}
