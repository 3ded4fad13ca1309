package dev.awsmith.command;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Identity;
import dev.awsmith.profile.UserKey;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How old keys are: as AWS told at an earlier time, or tells now if it may be asked.
 *
 * @param limit the most days a script puts up with
 */
record KeyAges(
    Function<Effect, Event> world,
    InstantSource clock,
    Map<AccessKeyId, Instant> known,
    Optional<Integer> limit) {

  static KeyAges of(Function<Effect, Event> world, InstantSource clock, Optional<Integer> limit) {
    Map<AccessKeyId, Instant> known =
        limit.isPresent()
                && world.apply(new Effect.RecallKeys()) instanceof Event.KeysRecalled recalled
            ? recalled.created()
            : Map.of();
    return new KeyAges(world, clock, known, limit);
  }

  /** Days since the key of an accepted caller was created; empty where nobody may tell. */
  Optional<Long> days(Credentials keys, String region, Identity identity) {
    if (limit.isEmpty() || keys.sessionToken().isPresent()) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.get(keys.id()))
        .or(() -> listed(keys, region, identity))
        .map(created -> Duration.between(created, clock.instant()).toDays());
  }

  private Optional<Instant> listed(Credentials keys, String region, Identity identity) {
    if (identity.kind() != Identity.Kind.USER) {
      return Optional.empty();
    }
    return world.apply(new Effect.ListKeys(List.of(keys), region, identity.name(), false))
            instanceof Event.KeysListed listed
        ? listed.keys().stream()
            .filter(key -> key.id().equals(keys.id()))
            .map(UserKey::created)
            .findFirst()
        : Optional.empty();
  }

  /** What is not as wished, as a sentence. Temporary keys end by themselves. */
  Optional<String> complaint(Credentials keys, Optional<Long> days) {
    if (limit.isEmpty() || keys.sessionToken().isPresent()) {
      return Optional.empty();
    }
    if (days.isEmpty()) {
      return Optional.of(
          "The age of the key is not known: it takes permission for iam:ListAccessKeys.");
    }
    return days.filter(age -> age > limit.get())
        .map(age -> "The key is " + age + " days old; at most " + limit.get() + " are wished.");
  }
}
