package dev.awsmith.files;

import dev.awsmith.profile.AccessKeyId;
import java.time.Instant;
import java.util.Map;

/**
 * When keys were created, as AWS once told, and when awsmith deleted them, so that both are known
 * without asking again. It holds no secret, and nothing depends on it.
 */
public final class KnownKeys {
  private final KeyTimes created;
  private final KeyTimes deleted;

  public KnownKeys(Locations locations) {
    this.created = new KeyTimes(new OwnFile(locations.state().resolve("known.json")));
    this.deleted = new KeyTimes(new OwnFile(locations.state().resolve("deleted.json")));
  }

  public Map<AccessKeyId, Instant> created() {
    return created.all();
  }

  /** Remembers when these were created, besides those that are known. */
  public void learn(Map<AccessKeyId, Instant> more) {
    created.learn(more);
  }

  /** What awsmith deleted in AWS; such a key never comes back. */
  public Map<AccessKeyId, Instant> deleted() {
    return deleted.all();
  }

  public void learnDeleted(AccessKeyId key, Instant when) {
    deleted.learn(Map.of(key, when));
  }
}
