package dev.awsmith.diagnosis.live;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words to send to those who can let a caller have a role: both policies, for AWS wants both.
 *
 * @param missing which of the two AWS complains of, or 0 where it does not say
 */
record Petition(Borrowing role, Optional<String> caller, int missing) {
  private static final Pattern CALLER = Pattern.compile("User: (arn:[\\w+=,.@:/-]+) is not auth");

  /** The caller that AWS names in a refusal. */
  static Optional<String> callerIn(String message) {
    Matcher matcher = CALLER.matcher(message);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  String text() {
    String who = caller.orElseGet(() -> "arn:aws:iam::" + account() + ":user/YOUR-USER");
    return """
    Please let %s
    assume %s.

    1. A policy for the %s%s:
    { "Version": "2012-10-17",
      "Statement": [ {
        "Effect": "Allow",
        "Action": "sts:AssumeRole",
        "Resource": "%s" } ] }

    2. A statement in the trust policy of the role%s:
    { "Effect": "Allow",
      "Principal": { "AWS": "%s" },
      "Action": "sts:AssumeRole"%s }
    """
        .formatted(
            who,
            role.link().role(),
            role.via().isPresent() ? "role" : "user",
            note(1),
            role.link().role(),
            note(2),
            who,
            condition());
  }

  private String account() {
    return role.credentials().id().account().map(Object::toString).orElse("ACCOUNT");
  }

  private String note(int part) {
    return missing == part ? " (this is missing)" : missing == 0 ? "" : " (if it is not there yet)";
  }

  private String condition() {
    return role.link()
        .externalId()
        .map(
            id ->
                ",\n  \"Condition\": { \"StringEquals\": { \"sts:ExternalId\": \""
                    + id.replace("\"", "")
                    + "\" } }")
        .orElse("");
  }
}
