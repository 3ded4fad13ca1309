package dev.awsmith.environment;

import dev.awsmith.profile.AccessKeyId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An access key that lies open in a project's file.
 *
 * @param line counted from one
 */
public record KeyInText(String path, int line, AccessKeyId id) {
  private static final Pattern KEY =
      Pattern.compile("(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])");
  private static final String OF_DOCUMENTATION = "EXAMPLE";

  /** Every key in a text, but for those that AWS's documentation uses. */
  public static List<KeyInText> find(String path, String text) {
    List<KeyInText> found = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher keys = KEY.matcher(line);
      while (keys.find()) {
        if (!keys.group().endsWith(OF_DOCUMENTATION)) {
          found.add(new KeyInText(path, number, new AccessKeyId(keys.group())));
        }
      }
    }
    return found;
  }
}
