package dev.awsmith.practice;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A phone that shows six digits, others every thirty seconds. AWS takes each code once. */
public final class MfaDevice {
  private static final int SECONDS = 30;

  private final String serial;
  private final Instant enabled;
  private final byte[] seed = Mint.bytes(20);
  private final InstantSource clock;
  private String used = "";

  MfaDevice(String serial, InstantSource clock) {
    this.serial = serial;
    this.enabled = clock.instant();
    this.clock = clock;
  }

  /** Its ARN, for {@code mfa_serial}. */
  public String serial() {
    return serial;
  }

  Instant enabled() {
    return enabled;
  }

  /** What it shows now. */
  public String code() {
    return code(window());
  }

  private long window() {
    return clock.instant().getEpochSecond() / SECONDS;
  }

  private String code(long window) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(seed, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(window).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java has HmacSHA1", e);
    }
  }

  /** The code before the one shown is still good: a person needs time to type (RFC 6238, 5.2). */
  synchronized boolean takes(String code) {
    long now = window();
    boolean shown = code.equals(code(now)) || code.equals(code(now - 1));
    if (!shown || code.equals(used)) {
      return false;
    }
    used = code;
    return true;
  }
}
