package dev.awsmith.environment;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Secret;
import java.util.regex.Pattern;

/** A variable of the environment that changes what AWS tools do. */
public record Variable(String name, String value, Kind kind) {
  /** What a variable stands for, and so how much of it may be shown. */
  public enum Kind {
    KEY_ID,
    SECRET,
    TOKEN,
    PROFILE,
    REGION,
    FILE,
    ROLE,
    SWITCH,
    ADDRESS,
    PROXY;

    boolean isSecret() {
      return this == SECRET || this == TOKEN;
    }
  }

  private static final Pattern PASSWORD = Pattern.compile("^([^/@]*//)?[^/@]+@");

  /** Whether it has a value; a variable may be set to nothing at all. */
  public boolean isEmpty() {
    return value.isEmpty();
  }

  /** The value as it may stand on a screen: secrets masked, passwords in addresses left out. */
  public String shown() {
    return switch (kind) {
      case SECRET, TOKEN -> isEmpty() ? "" : new Secret(value).masked();
      case KEY_ID -> maskedKey();
      case ADDRESS, PROXY -> PASSWORD.matcher(value).replaceFirst("$1****@");
      case PROFILE, REGION, FILE, ROLE, SWITCH -> value;
    };
  }

  private String maskedKey() {
    if (isEmpty()) {
      return "";
    }
    return AccessKeyId.isAccessKeyId(value)
        ? new AccessKeyId(value).masked()
        : new Secret(value).masked();
  }

  @Override
  public String toString() {
    return name + "=" + shown();
  }
}
