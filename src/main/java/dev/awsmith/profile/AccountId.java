package dev.awsmith.profile;

/** An AWS account: twelve digits, kept as text because leading zeros count. */
public record AccountId(String digits) {
  private static final int DIGITS = 12;

  public AccountId {
    if (!isAccountId(digits)) {
      throw new IllegalArgumentException("An account number has twelve digits.");
    }
  }

  public static boolean isAccountId(String text) {
    return text != null
        && text.length() == DIGITS
        && text.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }

  /** The account of a number below a million million. */
  static AccountId of(long number) {
    String digits = Long.toString(number);
    return new AccountId("0".repeat(DIGITS - digits.length()) + digits);
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
