package dev.awsmith.paste;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the JSON objects in a text, whatever stands around them. */
final class JsonObjects {
  private JsonObjects() {}

  static List<JsonObject> in(String text) {
    List<JsonObject> objects = new ArrayList<>();
    int start = text.indexOf('{');
    while (start >= 0) {
      int end = end(text, start);
      if (end < 0) {
        return objects;
      }
      parse(text.substring(start, end)).ifPresent(objects::add);
      start = text.indexOf('{', end);
    }
    return objects;
  }

  /** Where the object that begins at {@code start} is over; negative if it never is. */
  private static int end(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int index = start; index < text.length(); index++) {
      char letter = text.charAt(index);
      if (letter == '\\' && quoted) {
        index++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == '{') {
        depth++;
      } else if (!quoted && letter == '}' && --depth == 0) {
        return index + 1;
      }
    }
    return -1;
  }

  private static Optional<JsonObject> parse(String text) {
    try {
      JsonElement element = JsonParser.parseString(text);
      return element.isJsonObject() ? Optional.of(element.getAsJsonObject()) : Optional.empty();
    } catch (JsonParseException notJson) {
      return Optional.empty();
    }
  }
}
