package dev.awsmith.diagnosis.live;

import dev.awsmith.profile.Identity;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What AWS answered. */
public sealed interface Answer {
  /** The caller is known. {@code clockOffset} is how far this computer's clock is ahead. */
  record Accepted(Trial trial, Identity identity, Optional<Duration> clockOffset)
      implements Answer {}

  record Refused(Trial trial, Refusal refusal) implements Answer {}

  /** The keys of an accepted user; none where that may not be asked. */
  record KeysOf(Trial trial, String user, List<UserKey> keys) implements Answer {
    public KeysOf {
      keys = List.copyOf(keys);
    }
  }
}
