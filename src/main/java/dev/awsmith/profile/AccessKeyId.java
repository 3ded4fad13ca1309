package dev.awsmith.profile;

import java.util.Optional;

/**
 * The public half of an access key. Its first four letters tell its kind, and newer ones carry the
 * account they belong to.
 */
public record AccessKeyId(String value) {
  private static final int SHORTEST = 16;
  private static final int LONGEST = 128;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int ACCOUNT_CHARACTERS = 9;
  private static final long ACCOUNT_MASK = (1L << 40) - 1;

  public AccessKeyId {
    if (!isAccessKeyId(value)) {
      throw new IllegalArgumentException("An access key ID starts with AKIA or ASIA.");
    }
  }

  public static boolean isAccessKeyId(String text) {
    return text != null
        && (text.startsWith("AKIA") || text.startsWith("ASIA"))
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && isCapitalsAndDigits(text);
  }

  private static boolean isCapitalsAndDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ((sign < 'A' || sign > 'Z') && (sign < '0' || sign > '9')) {
        return false;
      }
    }
    return true;
  }

  /** Whether it only works together with a session token ({@code ASIA...}). */
  public boolean isTemporary() {
    return value.startsWith("ASIA");
  }

  /**
   * The account written into the key id itself; empty for ids of the old generation, which carry
   * none. Found by Tal Be'ery and Aidan Steele; AWS does not document it.
   */
  public Optional<AccountId> account() {
    if (value.length() < 4 + ACCOUNT_CHARACTERS) {
      return Optional.empty();
    }
    long bits = 0;
    for (char letter : value.substring(4, 4 + ACCOUNT_CHARACTERS).toCharArray()) {
      int digit = BASE32.indexOf(letter);
      if (digit < 0) {
        return Optional.empty();
      }
      bits = bits << 5 | digit;
    }
    boolean newGeneration = bits >> 44 == 1;
    long account = bits >> 4 & ACCOUNT_MASK;
    return newGeneration && account < 1_000_000_000_000L
        ? Optional.of(AccountId.of(account))
        : Optional.empty();
  }

  /** First four and last four characters: enough to tell keys apart. */
  public String masked() {
    return value.substring(0, 4) + "*".repeat(12) + lastFour();
  }

  public String lastFour() {
    return value.substring(value.length() - 4);
  }

  @Override
  public String toString() {
    return masked();
  }
}
