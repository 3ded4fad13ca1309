package dev.awsmith.files;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.awsmith.profile.AccessKeyId;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When keys were created, as AWS once told, so that their age is known without asking again. It
 * holds no secret, and nothing depends on it: what cannot be kept is forgotten.
 */
public final class KnownKeys {
  private final OwnFile file;

  public KnownKeys(Locations locations) {
    this.file = new OwnFile(locations.state().resolve("known.json"));
  }

  public Map<AccessKeyId, Instant> created() {
    Map<AccessKeyId, Instant> created = new HashMap<>();
    try {
      String text = file.text();
      if (text.isEmpty()) {
        return created;
      }
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      json.entrySet()
          .forEach(
              key ->
                  created.put(
                      new AccessKeyId(key.getKey()), Instant.parse(key.getValue().getAsString())));
    } catch (IOException
        | JsonParseException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | DateTimeException e) {
      return Map.of();
    }
    return created;
  }

  /** Remembers when these were created, besides those that are known. */
  public synchronized void learn(Map<AccessKeyId, Instant> more) {
    Map<AccessKeyId, Instant> all = new HashMap<>(created());
    if (all.entrySet().containsAll(more.entrySet())) {
      return;
    }
    all.putAll(more);
    JsonObject json = new JsonObject();
    all.forEach((id, time) -> json.addProperty(id.value(), time.toString()));
    try {
      file.replace(json.toString());
    } catch (IOException e) {
      // The next answer of AWS teaches it again.
    }
  }
}
