package dev.awsmith.aws;

import dev.awsmith.profile.Refusal;
import java.time.Duration;
import java.util.Optional;

/** What came of a question to AWS. */
public sealed interface Answer<T> {
  /**
   * AWS answered.
   *
   * @param endpoint the host that did
   * @param clockOffset how far this computer's clock is ahead of that host's, if it told its time
   */
  record Yes<T>(T value, String endpoint, Optional<Duration> clockOffset) implements Answer<T> {}

  /** AWS, or something on the way there, did not. */
  record No<T>(Refusal refusal) implements Answer<T> {}
}
