package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a rotation is found before there is a key, or leaves a way on. */
class RotationObstaclesTest {
  @AutoClose private final RotationStage stage;

  RotationObstaclesTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void aFileThatMayNotBeChangedIsNoticedBeforeAKeyIsCreated() throws IOException {
    Files.writeString(
        stage.home.resolve(".aws/config"),
        "[profile infile]\naws_access_key_id = %s\naws_secret_access_key = %s\n"
            .formatted(stage.old.id().value(), stage.old.credentials().secret().reveal()));
    for (String name : List.of("credentials", "config")) {
      Path file = stage.home.resolve(".aws").resolve(name);
      chmod(file, "r--------");
      assertEquals(7, stage.rotate("--yes"), () -> stage.out + stage.err);
      assertTrue(stage.err.contains(name + " is read-only"), stage.err);
      assertTrue(stage.err.contains("chmod u+w"), stage.err);
      chmod(file, "rw-------");
    }
    assertEquals(0, asked("CreateAccessKey"));
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aFolderThatOthersMayChangeIsNoticedBeforeAKeyIsCreated() throws IOException {
    chmod(stage.home.resolve(".aws"), "rwxrwxrwx");
    assertEquals(7, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertEquals(0, asked("CreateAccessKey"));
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aProfileThatHoldsOnlyTheIdHasNoKeyToReplace() throws IOException {
    String loose = "[loose]\naws_access_key_id = " + stage.old.id().value() + "\n";
    Files.writeString(stage.home.resolve(".aws/credentials"), loose, StandardOpenOption.APPEND);
    assertEquals(0, stage.rotate("--yes", "--grace", "off"), () -> stage.out + stage.err);
    assertEquals(
        RotationStage.credentials(stage.fresh().credentials()) + loose, stage.credentialsFile());
  }

  @Test
  void whoMayNotDeleteKeysIsToldThatTheNewOneIsOnlyOff() {
    stage.anna.permissions().deny("iam:DeleteAccessKey", "because nobody may");
    stage.rotate("--yes");
    String fresh = stage.fresh().id().masked();
    assertEquals(0, stage.rotate("--rollback"), () -> stage.out + stage.err);
    assertFalse(stage.fresh().isActive());
    assertFalse(stage.out.contains("no new one is left"), stage.out);
    assertTrue(stage.out.contains("new key " + fresh + " was turned off instead"), stage.out);
  }

  @Test
  void aScriptIsToldWhatBecameOfTheNewKey() {
    stage.rotate("--yes");
    assertEquals(0, stage.rotate("--rollback", "--json"));
    assertTrue(stage.out.contains("\"status\": \"Deleted\""), stage.out);
    stage.anna.permissions().deny("iam:DeleteAccessKey", "because nobody may");
    stage.rotate("--yes");
    assertEquals(0, stage.rotate("--rollback", "--json"));
    assertTrue(stage.out.contains("\"status\": \"Inactive\""), stage.out);
  }

  @Test
  void whoMayNotDeleteTheOldKeyIsToldThePolicyToAskFor() {
    stage.anna.permissions().deny("iam:DeleteAccessKey", "because nobody may");
    String tail = stage.old.id().lastFour();
    assertEquals(6, stage.rotate("--yes", "--grace", "delete", "--confirm", tail));
    assertTrue(stage.err.contains("Your user may not delete its keys."), stage.err);
    assertTrue(stage.err.contains("\"iam:DeleteAccessKey\""), stage.err);
    assertTrue(stage.err.contains("awsmith rotate work --resume"), stage.err);
    assertFalse(stage.old.isActive());
  }

  @Test
  void aScriptIsToldWhichKeysThereAreWhereThereAreTwo() {
    AccessKey other = stage.anna.createKey(Duration.ofDays(300));
    assertEquals(2, stage.rotate("--yes", "--json"));
    assertTrue(
        stage.out.contains("AWS allows two keys per user, and dev-anna has two already."),
        stage.out);
    assertTrue(
        stage.out.contains(other.id().lastFour() + ", 300 days old, active, last used never"),
        stage.out);
    assertTrue(stage.out.contains("--delete-first " + other.id().lastFour()), stage.out);
    assertFalse(stage.out.contains("--delete-first " + stage.old.id().lastFour()), stage.out);
  }

  private long asked(String operation) {
    return stage.aws.requests().stream().map(Request::operation).filter(operation::equals).count();
  }

  private static void chmod(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }
}
