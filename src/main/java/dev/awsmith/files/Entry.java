package dev.awsmith.files;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.awsmith.ini.SharedFile;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/** What a manifest says of one file: where, its mode, and its SHA-256 before and after. */
record Entry(
    SharedFile which,
    Path path,
    Optional<String> mode,
    Optional<String> before,
    Optional<String> after) {

  static Entry of(Swap swap) {
    RealFile file = swap.before().file();
    return new Entry(
        swap.which(),
        file.path(),
        file.inode().flatMap(Inode::octal),
        hash(swap.before().bytes()),
        hash(swap.after()));
  }

  static Optional<String> hash(Optional<byte[]> bytes) {
    return bytes.map(Entry::hash);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonObject toJson() {
    JsonObject json = new JsonObject();
    json.addProperty("file", which.fileName());
    json.addProperty("path", path.toString());
    json.add("mode", optional(mode));
    json.add("sha256_before", optional(before));
    json.add("sha256_after", optional(after));
    return json;
  }

  static Entry of(JsonObject json) {
    return new Entry(
        SharedFile.valueOf(json.get("file").getAsString().toUpperCase(Locale.ROOT)),
        Path.of(json.get("path").getAsString()),
        optional(json.get("mode")),
        optional(json.get("sha256_before")),
        optional(json.get("sha256_after")));
  }

  private static JsonElement optional(Optional<String> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  private static Optional<String> optional(JsonElement value) {
    return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
  }
}
