package dev.awsmith.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a user or a role may do. Everything, until it is narrowed. Actions are named as in policies,
 * {@code iam:ListAccessKeys}; a {@code *} at the end stands for anything.
 */
public final class Permissions {
  private static final String NO_MFA = "with an explicit deny in an identity-based policy";

  private final Map<String, String> denied = new ConcurrentHashMap<>();
  private final Map<String, String> deniedWithoutMfa = new ConcurrentHashMap<>();
  private volatile Set<String> allowed = Set.of("*");

  /** Allows these actions and no others. */
  public void allowOnly(String... actions) {
    allowed = Set.of(actions);
  }

  /**
   * Denies an action whatever else allows it.
   *
   * @param because the end of AWS's message, such as {@code with an explicit deny in a service
   *     control policy}
   */
  public void deny(String action, String because) {
    denied.put(action, because);
  }

  /** Denies an action to sessions that began without an MFA code, and to plain access keys. */
  public void demandMfa(String action) {
    deniedWithoutMfa.put(action, NO_MFA);
  }

  /** Why the action may not be done, in the words that end AWS's message. */
  Optional<String> complaint(String action, boolean mfa) {
    Map<String, String> denials = new LinkedHashMap<>(denied);
    if (!mfa) {
      denials.putAll(deniedWithoutMfa);
    }
    Optional<String> denial =
        denials.entrySet().stream()
            .filter(entry -> covers(entry.getKey(), action))
            .map(Map.Entry::getValue)
            .findFirst();
    return allowed.stream().anyMatch(pattern -> covers(pattern, action))
        ? denial
        : denial.or(
            () -> Optional.of("because no identity-based policy allows the " + action + " action"));
  }

  private static boolean covers(String pattern, String action) {
    return pattern.endsWith("*")
        ? action.startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(action);
  }
}
