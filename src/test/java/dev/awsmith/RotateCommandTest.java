package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Propagation;
import dev.awsmith.profile.Rotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation by command, from the new key to its place in both profiles. */
class RotateCommandTest {
  @AutoClose private final RotationStage stage;

  RotateCommandTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void bothProfilesWithTheKeyGetTheNewOneAndTheOldOneStaysOn() {
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
    AccessKey fresh = stage.fresh();
    assertEquals(
        RotationStage.credentials(fresh.credentials()), stage.credentialsFile(), "nothing else");
    assertTrue(stage.old.isActive());
    assertEquals(Rotation.Phase.SWITCHED, stage.open().getFirst().phase());
  }

  @Test
  void theSecretIsOnlyInTheCredentialsAndTheirBackup() throws IOException {
    stage.rotate("--yes");
    String secret = stage.fresh().credentials().secret().reveal();
    assertFalse((stage.out + stage.err).contains(secret));
    try (Stream<Path> files = Files.walk(stage.home)) {
      List<Path> holders =
          files
              .filter(Files::isRegularFile)
              .filter(file -> holds(file, secret))
              .map(Path::getFileName)
              .sorted()
              .toList();
      assertEquals(List.of(Path.of("credentials"), Path.of("credentials.after")), holders);
    }
  }

  @Test
  void theJournalIsForItsOwnerAlone() throws IOException {
    stage.rotate("--yes");
    assertEquals("rwx------", mode(stage.journal()));
    try (Stream<Path> files = Files.list(stage.journal())) {
      files.forEach(file -> assertEquals("rw-------", mode(file), file.toString()));
    }
  }

  @Test
  void aProfileThatIsLeftOutKeepsTheOldKey() {
    stage.rotate("--yes", "--also", "");
    assertTrue(
        stage
            .credentialsFile()
            .startsWith("[default]\naws_access_key_id = " + stage.old.id().value()));
  }

  @Test
  void withoutConsentNothingIsDone() {
    assertEquals(2, stage.rotate("--no-input"));
    assertEquals(1, stage.anna.keys().size());
  }

  @Test
  void aDryRunShowsTheLinesAndDoesNothing() {
    assertEquals(0, stage.rotate("--dry-run"), () -> stage.out + stage.err);
    assertTrue(stage.out.contains("credentials"), stage.out);
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aWordThatIsNoneOfItsIsRefusedBeforeAnythingIsDone() {
    assertEquals(2, stage.rotate("--yes", "--grace", "of"));
    assertTrue(stage.err.contains("\"of\" is none of keep, off, delete."), stage.err);
    assertEquals(0, stage.aws.requests().size());
  }

  @Test
  void aScriptIsToldWhenWhichStepWasDone() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(7)));
    assertEquals(8, stage.rotate("--yes", "--json"));
    JsonObject json = JsonParser.parseString(stage.out).getAsJsonObject();
    List<JsonObject> steps =
        json.getAsJsonArray("steps").asList().stream().map(JsonElement::getAsJsonObject).toList();
    assertEquals(
        List.of("create done", "accepted done", "switch done", "old_key pending"),
        steps.stream()
            .map(step -> step.get("name").getAsString() + " " + step.get("state").getAsString())
            .toList());
    List<Instant> times =
        steps.subList(0, 3).stream()
            .map(step -> Instant.parse(step.get("at").getAsString()))
            .toList();
    assertEquals(times.stream().sorted().toList(), times);
    assertTrue(steps.get(3).get("at").isJsonNull());
    int attempts = steps.get(1).get("attempts").getAsInt();
    int waited = steps.get(1).get("waited_s").getAsInt();
    assertTrue(attempts >= 6 && waited >= 2 * attempts && waited < 60, steps.get(1).toString());
    assertEquals("[\"work\",\"default\"]", steps.get(2).get("profiles").toString());
    assertEquals(
        Set.of("id", "status", "last_used_at", "last_used_service"),
        json.getAsJsonObject("old_key").keySet());
  }

  @Test
  void aSecondKeyHasToGoFirst() {
    AccessKey other = stage.anna.createKey(Duration.ofDays(300));
    assertEquals(2, stage.rotate("--yes"));
    assertEquals(2, stage.anna.keys().size());
    assertEquals(
        8,
        stage.rotate("--yes", "--delete-first", other.id().lastFour()),
        () -> stage.out + stage.err);
    assertFalse(stage.anna.keys().contains(other));
  }

  @Test
  void aRootKeyIsNotRotated() throws IOException {
    Files.writeString(
        stage.home.resolve(".aws/credentials"),
        RotationStage.credentials(stage.account.root().createKey().credentials()));
    assertEquals(2, stage.rotate("--yes"));
    assertTrue(stage.err.contains("Do not rotate a root key, delete it."), stage.err);
  }

  @Test
  void whoMayNotCreateKeysIsToldThePolicyToAskFor() {
    stage.anna.permissions().allowOnly("iam:ListAccessKeys", "iam:UpdateAccessKey");
    assertEquals(6, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertTrue(stage.err.contains("Your user may not create keys."), stage.err);
    assertTrue(stage.err.contains("iam:UpdateAccessKey"), stage.err);
    assertEquals(List.of(), stage.open());
  }

  private static boolean holds(Path file, String text) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String mode(Path path) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
