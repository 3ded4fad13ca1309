package dev.awsmith.ini;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files in {@code aws-files} and what the readers were seen to make of them. */
final class Recorded {
  /** One file, and each reader's answer to it. */
  record Case(SharedFile which, String title, byte[] bytes, JsonObject answers) {
    Text text() {
      return Text.of(bytes);
    }

    JsonObject answer(Reader reader) {
      return answers.getAsJsonObject(name(reader));
    }

    IniDocument document() {
      return IniDocument.of(which, text());
    }
  }

  /** Two files read together. */
  record Pair(String title, AwsFiles files, JsonObject answers) {
    JsonElement answer(Reader reader) {
      return answers.get(name(reader));
    }
  }

  private Recorded() {}

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (JsonElement each : array("readers.json")) {
      JsonObject one = each.getAsJsonObject();
      cases.add(
          new Case(
              SharedFile.valueOf(text(one, "kind").toUpperCase(Locale.ROOT)),
              text(one, "id") + " " + text(one, "title"),
              bytes(text(one, "file")),
              one));
    }
    return cases;
  }

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (JsonElement each : array("pairs.json")) {
      JsonObject one = each.getAsJsonObject();
      pairs.add(
          new Pair(
              text(one, "id") + " " + text(one, "title"),
              Files.of(text(one, "credentials"), text(one, "config")),
              one.getAsJsonObject("readers")));
    }
    return pairs;
  }

  /** Settings by section; a block, told as an object, becomes {@code s3.addressing_style}. */
  static Map<String, Map<String, String>> sections(JsonObject answer, String kind) {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    if (answer.has(kind)) {
      answer
          .getAsJsonObject(kind)
          .asMap()
          .forEach((name, settings) -> sections.put(name, settings(settings.getAsJsonObject())));
    }
    return sections;
  }

  static Map<String, String> settings(JsonObject recorded) {
    Map<String, String> settings = new LinkedHashMap<>();
    recorded
        .asMap()
        .forEach(
            (key, value) -> {
              if (value.isJsonObject()) {
                settings(value.getAsJsonObject())
                    .forEach((nested, inner) -> settings.put(key + "." + nested, inner));
              } else {
                settings.put(key, value.getAsString());
              }
            });
    // The Java SDK gives a block a second time, as one text.
    settings.values().removeIf(value -> value.startsWith("\n"));
    return settings;
  }

  private static String name(Reader reader) {
    return switch (reader) {
      case CLI -> "boto";
      case JAVA -> "java";
      case JAVASCRIPT -> "js";
    };
  }

  private static String text(JsonObject object, String key) {
    return object.get(key).getAsString();
  }

  private static JsonArray array(String name) {
    return new Gson().fromJson(new String(bytes(name), StandardCharsets.UTF_8), JsonArray.class);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Recorded.class.getResourceAsStream("/aws-files/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
