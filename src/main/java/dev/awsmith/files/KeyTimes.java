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

/** When something happened to access keys, kept in a file that nothing depends on. */
record KeyTimes(OwnFile file) {
  /** Nothing where the file cannot be read or understood. */
  Map<AccessKeyId, Instant> all() {
    Map<AccessKeyId, Instant> all = new HashMap<>();
    try {
      String text = file.text();
      if (text.isEmpty()) {
        return all;
      }
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      json.entrySet()
          .forEach(
              key ->
                  all.put(
                      new AccessKeyId(key.getKey()), Instant.parse(key.getValue().getAsString())));
    } catch (IOException
        | JsonParseException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | DateTimeException e) {
      return Map.of();
    }
    return all;
  }

  /** Remembers these besides those that are known; what cannot be kept is forgotten. */
  synchronized void learn(Map<AccessKeyId, Instant> more) {
    Map<AccessKeyId, Instant> all = new HashMap<>(all());
    if (all.entrySet().containsAll(more.entrySet())) {
      return;
    }
    all.putAll(more);
    JsonObject json = new JsonObject();
    all.forEach((id, time) -> json.addProperty(id.value(), time.toString()));
    try {
      file.replace(json.toString());
    } catch (IOException e) {
      // Whoever wants to know has to ask AWS.
    }
  }
}
