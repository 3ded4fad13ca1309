package dev.awsmith.files;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsmith.ini.Amendment;
import dev.awsmith.ini.SharedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A private folder with what the files of one change said before and after it. It counts from the
 * moment its manifest has its name; backups and the journal are such folders.
 */
record Bundle(
    Path folder, Instant when, String summary, List<Entry> entries, List<Amendment> amendments) {
  private static final String MANIFEST = "manifest.json";

  /** Fills an empty folder. */
  static Bundle write(
      Path folder, Instant when, String summary, List<Swap> swaps, List<Amendment> amendments)
      throws IOException {
    for (Swap swap : swaps) {
      if (swap.before().exists()) {
        Durable.create(before(folder, swap.which()), swap.before().bytes().get());
      }
      if (swap.after().isPresent()) {
        Durable.create(after(folder, swap.which()), swap.after().get());
      }
    }
    Bundle bundle =
        new Bundle(folder, when, summary, swaps.stream().map(Entry::of).toList(), amendments);
    Path unnamed = folder.resolve("manifest.tmp");
    Durable.create(unnamed, bundle.toJson().toString().getBytes(StandardCharsets.UTF_8));
    Durable.sync(folder);
    Durable.rename(unnamed, folder.resolve(MANIFEST));
    Durable.sync(folder);
    Durable.sync(folder.getParent());
    return bundle;
  }

  /** Empty where the manifest never got its name. */
  static Optional<Bundle> read(Path folder) throws IOException {
    Snapshot manifest = Reading.atOnce(folder.resolve(MANIFEST));
    if (!manifest.exists()) {
      return Optional.empty();
    }
    try {
      JsonObject json = JsonParser.parseString(manifest.text().toString()).getAsJsonObject();
      List<Entry> entries = new ArrayList<>();
      for (JsonElement entry : json.getAsJsonArray("files")) {
        entries.add(Entry.of(entry.getAsJsonObject()));
      }
      List<Amendment> amendments = new ArrayList<>();
      if (json.has("around")) {
        json.getAsJsonArray("around")
            .forEach(one -> amendments.add(AmendmentText.read(one.getAsJsonObject())));
      }
      return Optional.of(
          new Bundle(
              folder,
              Instant.parse(json.get("time").getAsString()),
              json.get("summary").getAsString(),
              entries,
              amendments));
    } catch (RuntimeException e) {
      throw new Blocked(manifest.file().path(), "is damaged", "Look into its folder by hand.");
    }
  }

  /** Whether the manifest got its name. */
  static boolean complete(Path folder) {
    return Files.exists(folder.resolve(MANIFEST));
  }

  private JsonObject toJson() {
    JsonArray files = new JsonArray();
    entries.forEach(entry -> files.add(entry.toJson()));
    JsonObject json = new JsonObject();
    json.addProperty("time", when.toString());
    json.addProperty("summary", summary);
    json.add("files", files);
    if (!amendments.isEmpty()) {
      JsonArray around = new JsonArray();
      amendments.forEach(amendment -> around.add(AmendmentText.of(amendment)));
      json.add("around", around);
    }
    return json;
  }

  private static Path before(Path folder, SharedFile which) {
    return folder.resolve(which.fileName() + ".before");
  }

  private static Path after(Path folder, SharedFile which) {
    return folder.resolve(which.fileName() + ".after");
  }

  String id() {
    return folder.getFileName().toString();
  }

  List<SharedFile> files() {
    return entries.stream().map(Entry::which).toList();
  }

  /** What was changed, by names that a person knows. */
  List<String> names() {
    return Stream.concat(
            files().stream().map(SharedFile::fileName), amendments.stream().map(Amendment::path))
        .distinct()
        .toList();
  }

  Optional<byte[]> before(Entry entry) throws IOException {
    return checked(before(folder, entry.which()), entry.before());
  }

  Optional<byte[]> after(Entry entry) throws IOException {
    return checked(after(folder, entry.which()), entry.after());
  }

  private static Optional<byte[]> checked(Path path, Optional<String> hash) throws IOException {
    Optional<byte[]> bytes = Reading.atOnce(path).bytes();
    if (!Entry.hash(bytes).equals(hash)) {
      throw new Blocked(path, "is damaged", "Look into its folder by hand.");
    }
    return bytes;
  }

  /** The manifest goes first: from then on the rest is only a leftover. */
  static void erase(Path folder) throws IOException {
    if (Inode.of(folder).isEmpty()) {
      return;
    }
    if (Files.deleteIfExists(folder.resolve(MANIFEST))) {
      Durable.sync(folder);
    }
    try (DirectoryStream<Path> rest = Files.newDirectoryStream(folder)) {
      for (Path path : rest) {
        Files.delete(path);
      }
    }
    Files.delete(folder);
  }
}
