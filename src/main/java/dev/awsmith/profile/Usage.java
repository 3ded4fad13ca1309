package dev.awsmith.profile;

import java.time.Instant;

/** What AWS tells of when a key was last used. It tells it with some delay. */
public sealed interface Usage {
  /** When, by which service, and in which Region. */
  record Seen(Instant time, String service, String region) implements Usage {}

  /** Never, as far as AWS knows by now. */
  record Never() implements Usage {}

  /** The caller may not ask, or nobody has asked. */
  record Untold() implements Usage {}
}
