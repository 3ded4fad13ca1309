package dev.awsmith.paste;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first four letters of an AWS ID that is mistaken for an access key, and what they mean. */
enum IdPrefix {
  AIDA("a user's ID"),
  AROA("a role's ID"),
  ANPA("a policy's ID"),
  AGPA("a group's ID"),
  AIPA("an instance profile's ID"),
  ANVA("a policy version's ID"),
  APKA("a public key's ID"),
  ASCA("a certificate's ID"),
  ABIA("a service token's ID"),
  ACCA("a service credential's ID");

  private static final Pattern AWS_ID =
      Pattern.compile("(?:AKIA|ASIA|A(?:ID|RO|NP|GP|IP|NV|PK|SC|BI|CC)A)[A-Z0-9]{15,17}");

  private final String words;

  IdPrefix(String words) {
    this.words = words;
  }

  /** Whether a text looks like an ID of AWS, of an access key or of something else. */
  static boolean isAwsId(String text) {
    return AWS_ID.matcher(text).matches();
  }

  static Optional<IdPrefix> of(String text) {
    return isAwsId(text)
        ? Arrays.stream(values()).filter(prefix -> text.startsWith(prefix.name())).findFirst()
        : Optional.empty();
  }

  String complaint() {
    return name() + "... is " + words + ", not an access key. Access keys start with AKIA or ASIA.";
  }
}
