package dev.awsmith.profile;

import java.util.regex.Pattern;

/** An AWS account: twelve digits, kept as text because leading zeros count. */
public record AccountId(String digits) {
  private static final Pattern FORM = Pattern.compile("[0-9]{12}");

  public AccountId {
    if (!isAccountId(digits)) {
      throw new IllegalArgumentException("An account number has twelve digits.");
    }
  }

  public static boolean isAccountId(String text) {
    return text != null && FORM.matcher(text).matches();
  }

  /** Four digits at a time, as people read it: {@code 1111-2222-3333}. */
  public String grouped() {
    return digits.substring(0, 4) + "-" + digits.substring(4, 8) + "-" + digits.substring(8);
  }

  @Override
  public String toString() {
    return digits;
  }
}
