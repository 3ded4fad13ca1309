package dev.awsmith.practice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 4: what a request must carry if it was signed with a secret. */
final class Signature {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Signature() {}

  static boolean matches(
      HttpRequest request, Authorization claim, String timestamp, String secret) {
    String expected = of(request, claim, timestamp, secret);
    return MessageDigest.isEqual(expected.getBytes(UTF_8), claim.signature().getBytes(UTF_8));
  }

  private static String of(
      HttpRequest request, Authorization claim, String timestamp, String secret) {
    String toSign =
        String.join(
            "\n",
            Authorization.ALGORITHM,
            timestamp,
            claim.scope(),
            hex(sha256(canonical(request, claim).getBytes(UTF_8))));
    byte[] key = ("AWS4" + secret).getBytes(UTF_8);
    for (String part : claim.scope().split("/")) {
      key = hmac(key, part);
    }
    return hex(hmac(key, toSign));
  }

  private static String canonical(HttpRequest request, Authorization claim) {
    String headers =
        claim.signedHeaders().stream()
            .map(name -> name + ":" + collapsed(request.header(name).orElse("")) + "\n")
            .collect(Collectors.joining());
    return String.join(
        "\n",
        request.method(),
        encoded(request.path()),
        Stream.of(request.query().split("&")).sorted().collect(Collectors.joining("&")),
        headers,
        String.join(";", claim.signedHeaders()),
        hex(sha256(request.body())));
  }

  private static String collapsed(String value) {
    return value.strip().replaceAll(" +", " ");
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : path.getBytes(UTF_8)) {
      if (UNRESERVED.indexOf(octet) >= 0) {
        encoded.append((char) octet);
      } else {
        encoded.append(String.format("%%%02X", octet));
      }
    }
    return encoded.isEmpty() ? "/" : encoded.toString();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java has SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java has HmacSHA256", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
