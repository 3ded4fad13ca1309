package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsmith.profile.AccessKeyId;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo after AWS has moved on: a backup may hold a key that is no more. */
class UndoOfKeysTest {
  private static final int LEFT_TO_FINISH = 8;

  @AutoClose private final RotationStage stage;

  UndoOfKeysTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void aKeyThatTheRollbackDeletedDoesNotComeBackUnseen() {
    rotateAndRollBack();
    String before = stage.credentialsFile();

    assertEquals(3, stage.run("undo", "--yes"));

    assertEquals(before, stage.credentialsFile());
    assertTrue(stage.err.contains(" access keys that AWS does not accept."), stage.err);
    assertTrue(stage.err.contains(", which was deleted in AWS on "), stage.err);
    assertTrue(stage.err.contains("--no-check"), stage.err);
  }

  @Test
  void theListSaysThatTheKeyIsNoMore() {
    rotateAndRollBack();
    stage.run("undo", "--list");
    assertTrue(stage.out.contains("old key no longer exists in AWS"), stage.out);
  }

  @Test
  void whoInsistsGetsItBackWithAWarning() {
    String lost = rotateAndRollBack();

    assertEquals(0, stage.run("undo", "--yes", "--no-check", "--json"), () -> stage.err);

    assertTrue(stage.credentialsFile().contains(lost));
    JsonObject told = JsonParser.parseString(stage.out).getAsJsonObject();
    assertTrue(told.getAsJsonArray("warnings").toString().contains("deleted in AWS"), stage.out);
  }

  @Test
  void aDryRunShowsTheLinesAndTheWarning() {
    rotateAndRollBack();
    assertEquals(0, stage.run("undo", "--dry-run"), () -> stage.err);
    assertTrue(stage.out.contains("deleted in AWS on"), stage.out);
    assertTrue(stage.out.contains("aws_access_key_id"), stage.out);
  }

  @Test
  void aKeyThatSomebodyElseTurnedOffDoesNotComeBackUnseenEither() {
    assertEquals(LEFT_TO_FINISH, stage.rotate("--yes"));
    stage.old.setActive(false);

    assertEquals(3, stage.run("undo", "--yes"));

    assertTrue(stage.err.contains("deleted or turned off"), stage.err);
  }

  @Test
  void aKeyThatWorksComesBackWithoutAWord() {
    assertEquals(LEFT_TO_FINISH, stage.rotate("--yes"));

    assertEquals(0, stage.run("undo", "--yes"), () -> stage.err);

    assertTrue(stage.credentialsFile().contains(stage.old.id().value()));
    assertFalse(stage.out.contains("AWS"), stage.out);
  }

  @Test
  void nothingIsInTheWayOfAKeyThatReplacesOneWhichDoesNotWorkEither() {
    assertEquals(LEFT_TO_FINISH, stage.rotate("--yes"));
    stage.anna.keys().forEach(key -> key.setActive(false));

    assertEquals(0, stage.run("undo", "--yes"), () -> stage.err);

    assertTrue(stage.out.contains("deleted or turned off"), "but it is said: " + stage.out);
  }

  /** Returns the ID of the key that was created and is deleted again. */
  private String rotateAndRollBack() {
    assertEquals(LEFT_TO_FINISH, stage.rotate("--yes"));
    AccessKeyId created = stage.fresh().credentials().id();
    assertEquals(0, stage.rotate("--rollback", "--yes"), () -> stage.err);
    return created.value();
  }
}
