package dev.awsmith.practice;

import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.Secret;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Makes ids and secrets of the form that AWS's have; no two starts give the same ones. */
final class Mint {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Mint() {}

  static AccountId account() {
    return new AccountId(String.format(Locale.ROOT, "%012d", RANDOM.nextLong(1_000_000_000_000L)));
  }

  /** Sixteen characters after the prefix, as access keys have. */
  static String keyId(String prefix, AccountId account) {
    return prefix + encoded(account) + random(7);
  }

  /** Seventeen characters after the prefix, as users and roles have. */
  static String principalId(String prefix, AccountId account) {
    return prefix + encoded(account) + random(8);
  }

  static Secret secret() {
    return new Secret(Base64.getEncoder().encodeToString(bytes(30)));
  }

  static Secret sessionToken() {
    return new Secret("IQoJb3JpZ2luX2Vj" + Base64.getEncoder().encodeToString(bytes(330)));
  }

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /**
   * Nine characters: one bit for the new generation of ids, forty for the account, four of noise.
   */
  private static String encoded(AccountId account) {
    long bits = (1L << 40 | Long.parseLong(account.digits())) << 4 | RANDOM.nextInt(16);
    StringBuilder text = new StringBuilder();
    for (int shift = 40; shift >= 0; shift -= 5) {
      text.append(BASE32.charAt((int) (bits >> shift & 31)));
    }
    return text.toString();
  }

  private static String random(int length) {
    return RANDOM
        .ints(length, 0, BASE32.length())
        .mapToObj(index -> BASE32.substring(index, index + 1))
        .reduce("", String::concat);
  }
}
