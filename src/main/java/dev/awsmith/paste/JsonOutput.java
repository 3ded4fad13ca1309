package dev.awsmith.paste;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * What the AWS CLI prints for a command that makes keys.
 *
 * @param member the member of the reply that holds them
 */
record JsonOutput(String words, String code, String member) implements Format {
  @Override
  public List<Values> read(String text) {
    return JsonObjects.in(text).stream()
        .map(reply -> reply.get(member))
        .filter(keys -> keys != null && keys.isJsonObject())
        .map(keys -> values(keys.getAsJsonObject()))
        .toList();
  }

  static Values values(JsonObject keys) {
    return Values.of(
        keys.entrySet().stream()
            .flatMap(entry -> setting(entry.getKey(), entry.getValue()).stream())
            .toList());
  }

  private static Optional<Setting> setting(String name, JsonElement value) {
    return value.isJsonPrimitive() ? Setting.of(name, value.getAsString()) : Optional.empty();
  }
}
