package dev.awsmith.diagnosis.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The trust policy of a role, in JSON; empty where it could not be read. */
record Trust(String policy) {
  private static final Pattern EXTERNAL_ID =
      Pattern.compile("\"sts:ExternalId\"\\s*:\\s*\\[?\\s*\"([\\w+=,.@:/-]{2,1224})\"");

  boolean isKnown() {
    return !policy.isEmpty();
  }

  Optional<String> demandedId() {
    Matcher matcher = EXTERNAL_ID.matcher(policy);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  boolean demandsMfa() {
    return policy.contains("aws:MultiFactorAuthPresent");
  }

  /** Whether it names a caller: itself, its whole account, or everybody. */
  boolean names(String arn) {
    String account = arn.split(":")[4];
    return policy.contains('"' + arn + '"')
        || policy.contains(":" + account + ":root\"")
        || policy.contains('"' + account + '"')
        || policy.contains("\"*\"");
  }
}
