package dev.awsmith.flow.change;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.Comeback;
import dev.awsmith.profile.Refusal;
import java.time.Instant;
import java.util.Optional;

/**
 * What became of a key that an undo would bring back.
 *
 * @param deleted when awsmith deleted it in AWS
 * @param refusal why AWS would not take it; empty where it was accepted or not asked
 * @param worksNow whether nothing speaks against the keys that the profile has now
 */
record KeyFate(
    Comeback comeback, Optional<Instant> deleted, Optional<Refusal> refusal, boolean worksNow) {
  /** Whether it is known not to work. */
  boolean isLost() {
    return deleted.isPresent() || refusal.filter(no -> !no.unreachable()).isPresent();
  }

  /** Whether a profile that works would not work any more. */
  boolean breaks() {
    return isLost() && worksNow;
  }

  /** Whether there is anything to say of it. */
  boolean isDoubtful() {
    return deleted.isPresent() || refusal.isPresent();
  }

  String profile() {
    return comeback.then().name();
  }

  String key() {
    return comeback.keys().id().masked();
  }

  /** What goes after the key's name, such as {@code which AWS does not know any more}. */
  String clause() {
    return deleted
        .map(when -> "which was deleted in AWS on " + Told.day(when))
        .or(() -> refusal.map(KeyFate::clause))
        .orElse("which AWS accepts");
  }

  String sentence() {
    return "\"" + profile() + "\" gets back " + key() + ", " + clause() + ".";
  }

  private static String clause(Refusal refusal) {
    return refusal.unreachable()
        ? "and AWS could not be asked whether it still accepts it"
        : switch (refusal.reason()) {
          case UNKNOWN_KEY -> "which AWS does not know any more: it was deleted or turned off";
          case EXPIRED -> "whose time is over";
          case WRONG_SECRET -> "with a secret that does not belong to it";
          default -> "which AWS does not accept (" + refusal.awsCode() + ")";
        };
  }
}
