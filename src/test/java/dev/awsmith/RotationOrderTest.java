package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Rotation;
import dev.awsmith.profile.Rotation.Phase;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be on disk, and true in AWS, before the next thing is done: the protocol, in order. */
class RotationOrderTest {
  private static final String QUESTION = "";
  private final List<String> deeds = new ArrayList<>();
  @AutoClose private final RotationStage stage;

  RotationOrderTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
    stage.meddle(
        world ->
            effect -> {
              before(effect);
              Event event = world.apply(effect);
              deeds.add(deed(effect, event));
              after(effect);
              return event;
            });
  }

  @Test
  void eachStepIsOnDiskBeforeTheNextIsTaken() {
    String tail = stage.old.id().lastFour();
    assertEquals(0, stage.rotate("--yes", "--grace", "delete", "--confirm", tail));
    inOrder(
        "write rehearsed",
        "old key on",
        "keep INTENT",
        "create",
        "new key tried",
        "keep ACCEPTED",
        "files written",
        "new key tried",
        "keep SWITCHED",
        "old key off",
        "keep OLD_OFF",
        "old key deleted",
        "forget");
  }

  @Test
  void theWayBackEndsWithTheNewKey() {
    stage.rotate("--yes", "--grace", "off");
    List<String> last = deeds.subList(deeds.size() - 2, deeds.size());
    assertEquals(List.of("old key off", "keep OLD_OFF"), last);
    deeds.clear();
    assertEquals(0, stage.rotate("--rollback"), () -> stage.out + stage.err);
    inOrder(
        "keep UNDOING",
        "old key on",
        "old key tried",
        "files written",
        "new key deleted",
        "forget");
  }

  /** What is tried is what the disk holds: a file that reads back otherwise is no success. */
  @Test
  void whatTheDiskDoesNotHoldIsNotProven() throws IOException {
    Path credentials = stage.home.resolve(".aws/credentials");
    stage.meddle(
        world ->
            effect -> {
              Event event = world.apply(effect);
              return event instanceof Event.Written written
                  ? new Event.Written(written.backup(), spoilt(world, credentials))
                  : event;
            });
    assertEquals(7, stage.rotate("--yes", "--grace", "off"), () -> stage.out + stage.err);
    assertTrue(stage.err.contains("does not hold the new key after the write"), stage.err);
    assertTrue(stage.old.isActive());
    assertEquals(Phase.ACCEPTED, stage.open().getFirst().phase());
  }

  private AwsFiles spoilt(Function<Effect, Event> world, Path credentials) {
    try {
      String secret = stage.fresh().credentials().secret().reveal();
      Files.writeString(
          credentials, Files.readString(credentials).replace(secret, secret.substring(1) + "x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ((Event.FilesRead) world.apply(new Effect.ReadFiles())).files();
  }

  /** What must hold when something is about to be done. */
  private void before(Effect effect) {
    switch (effect) {
      case Effect.CreateKey creation -> {
        assertEquals(Optional.of(Phase.INTENT), journalled());
        assertTrue(deeds.contains("old key on"), "whether keys may be turned off is known before");
      }
      case Effect.KeepRotation keep when keep.rotation().phase() == Phase.ACCEPTED -> {
        String tried = "new key tried";
        List<String> last = deeds.subList(Math.max(0, deeds.size() - 3), deeds.size());
        assertEquals(List.of(tried, tried, tried), last, "three good answers in a row");
        assertTrue(keep.rotation().trial().orElseThrow().waited().toSeconds() >= 10);
      }
      case Effect.TryKey attempt -> assertTrue(stage.old.isActive(), "the old key is on");
      case Effect.WriteChanges write when journalled().equals(Optional.of(Phase.ACCEPTED)) ->
          assertTrue(stage.old.isActive(), "the old key is on");
      default -> {}
    }
  }

  /** The secret is in the journal when the answer of AWS is there, and gone after the switch. */
  private void after(Effect effect) {
    if (effect instanceof Effect.CreateKey) {
      assertEquals(
          Optional.of(stage.fresh().credentials()), stage.open().getFirst().newCredentials());
    }
    if (deeds.contains("keep SWITCHED")) {
      assertFalse(stage.open().stream().anyMatch(open -> open.secret().isPresent()));
    }
  }

  private Optional<Phase> journalled() {
    return stage.open().stream().map(Rotation::phase).findFirst();
  }

  private String deed(Effect effect, Event event) {
    return switch (effect) {
      case Effect.RehearseWrite rehearsal -> "write rehearsed";
      case Effect.KeepRotation keep -> "keep " + keep.rotation().phase();
      case Effect.CreateKey creation -> "create";
      case Effect.TryKey attempt when ((Event.KeyTried) event).refusal().isEmpty() ->
          which(attempt.key().id()) + " tried";
      case Effect.WriteChanges write when event instanceof Event.Written -> "files written";
      case Effect.SetKey set -> which(set.key()) + (set.active() ? " on" : " off");
      case Effect.DeleteKey deletion -> which(deletion.key()) + " deleted";
      case Effect.ForgetRotation over -> "forget";
      default -> QUESTION;
    };
  }

  private String which(AccessKeyId key) {
    return key.equals(stage.old.id()) ? "old key" : "new key";
  }

  /** These and no others, in that order; questions do not count, nor that one is asked again. */
  private void inOrder(String... expected) {
    List<String> done = new ArrayList<>();
    deeds.stream()
        .filter(deed -> !deed.equals(QUESTION))
        .filter(deed -> done.isEmpty() || !done.getLast().equals(deed))
        .forEach(done::add);
    assertEquals(List.of(expected), done);
  }
}
