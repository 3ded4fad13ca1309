package dev.awsmith.files;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The text of a rotation's journal: JSON, filled up with blanks to whole blocks of the disk. */
final class RotationText {
  static final int BLOCK = 4096;

  private RotationText() {}

  static byte[] of(Rotation rotation) {
    JsonObject json = new JsonObject();
    json.addProperty("profile", rotation.profile());
    json.add("profiles", array(rotation.profiles()));
    json.addProperty("user", rotation.user());
    json.addProperty("region", rotation.region());
    json.addProperty("old_key", rotation.oldKey().value());
    json.add("elsewhere", array(rotation.elsewhere()));
    json.add("before", array(rotation.before().stream().map(AccessKeyId::value).toList()));
    rotation.newKey().ifPresent(id -> json.addProperty("new_key", id.value()));
    rotation.secret().ifPresent(secret -> json.addProperty("secret", secret.reveal()));
    json.addProperty("backup", rotation.backup());
    rotation
        .trial()
        .ifPresent(
            trial -> {
              json.addProperty("attempts", trial.attempts());
              json.addProperty("waited_s", trial.waited().toSeconds());
            });
    JsonArray log = new JsonArray();
    rotation.log().forEach(entry -> log.add(entry.phase().name() + " " + entry.time()));
    json.add("log", log);
    return filled(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Empty for a text that was cut short, or is none of ours. */
  static Optional<Rotation> read(byte[] bytes) {
    try {
      JsonObject json =
          JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8).strip())
              .getAsJsonObject();
      return Optional.of(rotation(json));
    } catch (JsonParseException
        | IllegalArgumentException
        | IllegalStateException
        | NullPointerException
        | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Rotation rotation(JsonObject json) {
    return new Rotation(
        json.get("profile").getAsString(),
        texts(json.getAsJsonArray("profiles")),
        json.get("user").getAsString(),
        json.get("region").getAsString(),
        new AccessKeyId(json.get("old_key").getAsString()),
        json.has("elsewhere") ? texts(json.getAsJsonArray("elsewhere")) : List.of(),
        texts(json.getAsJsonArray("before")).stream().map(AccessKeyId::new).toList(),
        text(json, "new_key").map(AccessKeyId::new),
        text(json, "secret").map(Secret::new),
        json.get("backup").getAsString(),
        Optional.ofNullable(json.get("attempts"))
            .map(
                attempts ->
                    new Rotation.Trial(
                        attempts.getAsInt(), Duration.ofSeconds(json.get("waited_s").getAsLong()))),
        log(json));
  }

  /** What has not even begun is no rotation. */
  private static List<Rotation.Entry> log(JsonObject json) {
    List<Rotation.Entry> log =
        texts(json.getAsJsonArray("log")).stream().map(RotationText::entry).toList();
    if (log.isEmpty()) {
      throw new IllegalArgumentException("an empty log");
    }
    return log;
  }

  private static Rotation.Entry entry(String text) {
    String[] words = text.split(" ", 2);
    return new Rotation.Entry(Rotation.Phase.valueOf(words[0]), Instant.parse(words[1]));
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name)).map(JsonElement::getAsString);
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static List<String> texts(JsonArray array) {
    List<String> texts = new ArrayList<>();
    array.forEach(element -> texts.add(element.getAsString()));
    return texts;
  }

  private static byte[] filled(byte[] text) {
    int blocks = text.length / BLOCK + 1;
    byte[] filled = Arrays.copyOf(text, blocks * BLOCK);
    Arrays.fill(filled, text.length, filled.length, (byte) ' ');
    filled[filled.length - 1] = '\n';
    return filled;
  }
}
