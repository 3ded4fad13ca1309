package dev.awsmith.command;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The JSON Schema of what a command prints with --json. Its own part is absent on a failure. */
record Schema(JsonObject document) {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final List<String> ALWAYS = List.of("schema", "command", "ok", "exit_code");

  /** The commands that have one. */
  static List<String> commands() {
    return List.copyOf(all().getAsJsonObject("commands").keySet());
  }

  static Optional<Schema> of(String command) {
    JsonObject all = all();
    return Optional.ofNullable(all.getAsJsonObject("commands").getAsJsonObject(command))
        .map(own -> new Schema(whole(command, own, all.getAsJsonObject("$defs"))));
  }

  private static JsonObject whole(String command, JsonObject own, JsonObject definitions) {
    JsonObject properties = new JsonObject();
    properties.add("schema", constant("awsmith/1"));
    properties.add("command", constant(command));
    properties.add("ok", typed("boolean"));
    properties.add("exit_code", typed("integer"));
    own.asMap().forEach(properties::add);
    JsonObject error = new JsonObject();
    error.addProperty("$ref", "#/$defs/error");
    properties.add("error", error);
    JsonArray required = new JsonArray();
    ALWAYS.forEach(required::add);
    JsonObject document = new JsonObject();
    document.addProperty("$schema", DIALECT);
    document.addProperty("title", "awsmith " + command + " --json");
    document.addProperty("type", "object");
    document.add("required", required);
    document.add("properties", properties);
    document.add("$defs", definitions);
    return document;
  }

  private static JsonObject constant(String value) {
    JsonObject constant = new JsonObject();
    constant.addProperty("const", value);
    return constant;
  }

  private static JsonObject typed(String type) {
    JsonObject typed = new JsonObject();
    typed.addProperty("type", type);
    return typed;
  }

  private static JsonObject all() {
    try (Reader in =
        new InputStreamReader(
            Schema.class.getResourceAsStream("schemas.json"), StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(in).getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(document);
  }
}
