package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sees that a document fits the schema of its command, which leaves nothing unnamed. */
public final class Fitting {
  private static final Map<String, JsonSchema> STRICT = new ConcurrentHashMap<>();

  private Fitting() {}

  public static JsonObject seen(String document) {
    JsonObject json = JsonParser.parseString(document).getAsJsonObject();
    JsonSchema schema = STRICT.computeIfAbsent(json.get("command").getAsString(), Fitting::strict);
    assertEquals(Set.of(), schema.validate(document, InputFormat.JSON), document);
    return json;
  }

  /** Those who read may meet what is added later; here it is to be in the schema already. */
  private static JsonSchema strict(String command) {
    JsonObject schema = Schema.of(command).orElseThrow().document();
    close(schema);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema.toString());
  }

  private static void close(JsonElement part) {
    if (part.isJsonArray()) {
      part.getAsJsonArray().forEach(Fitting::close);
    } else if (part.isJsonObject()) {
      JsonObject object = part.getAsJsonObject();
      object.asMap().values().forEach(Fitting::close);
      JsonElement type = object.get("type");
      boolean named = type instanceof JsonPrimitive && object.has("properties");
      if (named || type != null && type.isJsonArray() && object.has("properties")) {
        object.addProperty("additionalProperties", false);
      }
    }
  }
}
