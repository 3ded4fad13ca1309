package dev.awsmith.files;

import com.google.gson.JsonObject;
import dev.awsmith.ini.Amendment;

/** An amendment as a manifest keeps it. */
final class AmendmentText {
  private AmendmentText() {}

  static JsonObject of(Amendment amendment) {
    JsonObject json = new JsonObject();
    json.addProperty("path", amendment.path());
    switch (amendment) {
      case Amendment.Line line -> {
        json.addProperty("line", line.line());
        json.addProperty("before", line.before());
        json.addProperty("after", line.after());
        json.addProperty("shown_before", line.shownBefore());
        json.addProperty("shown_after", line.shownAfter());
      }
      case Amendment.LastLine last -> {
        json.addProperty("last_line", last.line());
        json.addProperty("new_file", last.newFile());
        json.addProperty("added", last.added());
      }
      case Amendment.Mode mode -> {
        json.addProperty("mode_before", mode.before());
        json.addProperty("mode_after", mode.after());
      }
      case Amendment.Move move -> json.addProperty("to", move.to());
    }
    return json;
  }

  static Amendment read(JsonObject json) {
    String path = json.get("path").getAsString();
    if (json.has("line")) {
      return new Amendment.Line(
          path,
          json.get("line").getAsInt(),
          json.get("before").getAsString(),
          json.get("after").getAsString(),
          json.get("shown_before").getAsString(),
          json.get("shown_after").getAsString());
    }
    if (json.has("last_line")) {
      return new Amendment.LastLine(
          path,
          json.get("last_line").getAsString(),
          json.get("new_file").getAsBoolean(),
          json.get("added").getAsBoolean());
    }
    return json.has("to")
        ? new Amendment.Move(path, json.get("to").getAsString())
        : new Amendment.Mode(
            path, json.get("mode_before").getAsString(), json.get("mode_after").getAsString());
  }
}
