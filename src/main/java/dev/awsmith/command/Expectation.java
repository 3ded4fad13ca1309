package dev.awsmith.command;

import dev.awsmith.profile.Identity;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who a script expects a profile to be; null where anybody will do. */
record Expectation(String account, String arn) {
  /** What is not as expected, as a sentence. */
  Optional<String> complaint(Identity identity) {
    if (account != null && !account.replace("-", "").equals(identity.account().digits())) {
      return Optional.of(
          "The account is " + identity.account().grouped() + ", not " + account + ".");
    }
    if (arn != null && !glob().matcher(identity.arn()).matches()) {
      return Optional.of("The ARN is " + identity.arn() + ", which does not match " + arn + ".");
    }
    return Optional.empty();
  }

  private Pattern glob() {
    StringBuilder pattern = new StringBuilder();
    for (String part : arn.split("\\*", -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(part));
    }
    return Pattern.compile(pattern.toString());
  }
}
