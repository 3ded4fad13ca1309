package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Effect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a rotation ends, no file that its journal ever was holds the secret of the new key. */
class RotationSecretsTest {
  @TempDir private Path temporary;
  private final Set<String> secrets = new HashSet<>();
  private RotationStage stage;
  private Path kept;
  private int links;

  @BeforeEach
  void open() throws IOException {
    kept = Files.createDirectory(temporary.resolve("kept"));
    stage = new RotationStage(Files.createDirectory(temporary.resolve("home")));
    stage.meddle(
        world ->
            effect -> {
              link();
              var event = world.apply(effect);
              link();
              if (effect instanceof Effect.CreateKey) {
                secrets.add(stage.fresh().credentials().secret().reveal());
                assertTrue(isHeld(), "the journal holds it now");
              }
              return event;
            });
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @Test
  void whenTheOldKeyStaysOn() {
    assertEquals(8, stage.rotate("--yes"));
    assertFalse(isHeld());
  }

  @Test
  void whenTheOldKeyIsDeleted() {
    String tail = stage.old.id().lastFour();
    assertEquals(0, stage.rotate("--yes", "--grace", "delete", "--confirm", tail));
    assertFalse(isHeld());
  }

  @Test
  void whenItIsTakenBackBeforeTheSwitchAndAfterIt() {
    stage.aws.propagate((service, request, age) -> age.compareTo(Duration.ofHours(1)) > 0);
    assertEquals(8, stage.rotate("--yes", "--wait", "4s"));
    assertTrue(isHeld(), "nothing else holds it yet");
    assertEquals(0, stage.rotate("--rollback"), () -> stage.err);
    assertFalse(isHeld());
    stage.aws.propagate((service, request, age) -> true);
    assertEquals(0, stage.rotate("--yes", "--grace", "off"), () -> stage.err);
    assertEquals(0, stage.rotate("--rollback"), () -> stage.err);
    assertFalse(isHeld());
  }

  @Test
  void whenTheFilesAreTakenBackByAnUndo() {
    assertEquals(8, stage.rotate("--yes"));
    stage.run("undo", "--yes");
    assertFalse(isHeld());
  }

  /** A second name for each file, which stays when the first one is gone. */
  private void link() {
    if (!Files.isDirectory(stage.journal())) {
      return;
    }
    try (Stream<Path> files = Files.list(stage.journal())) {
      for (Path file : files.toList()) {
        Files.createLink(kept.resolve("" + links++), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isHeld() {
    try (Stream<Path> files = Files.list(kept)) {
      List<String> texts = files.map(RotationSecretsTest::text).toList();
      return texts.stream().anyMatch(text -> secrets.stream().anyMatch(text::contains));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
