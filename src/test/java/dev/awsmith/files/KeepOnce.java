package dev.awsmith.files;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Rotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A process that keeps a rotation through all its phases, and notes which are kept. */
final class KeepOnce {
  static final String SECRET = "mb4kTtNm4vDJnkzEaaHWfHf0hRkRmYxQhq+Yz/0A";
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final AccessKeyId OLD = new AccessKeyId("AKIARZPUZDIKIUFISP2V");

  private KeepOnce() {}

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Rotations rotations = rotations(home);
    for (Rotation rotation : phases()) {
      if (rotations.keep(rotation).isPresent()) {
        System.exit(3);
      }
      Files.writeString(
          kept(home),
          rotation.phase() + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    System.exit(rotations.forget("work").isEmpty() ? 0 : 3);
  }

  static List<Rotation> phases() {
    Rotation intent =
        Rotation.intent(List.of("work"), "dev-anna", "eu-west-1", OLD, List.of(OLD), NOON);
    Rotation created =
        intent.created(Credentials.longTerm("AKIARZPUZDIKPL2MPL2M", SECRET), NOON.plusSeconds(1));
    Rotation accepted =
        created.accepted(new Rotation.Trial(6, Duration.ofSeconds(11)), NOON.plusSeconds(12));
    return List.of(intent, created, accepted, accepted.switched("backup", NOON.plusSeconds(13)));
  }

  static Rotations rotations(Path home) {
    return new Rotations(Locations.of(Map.of(), home));
  }

  static Path kept(Path home) {
    return home.resolve("kept");
  }
}
