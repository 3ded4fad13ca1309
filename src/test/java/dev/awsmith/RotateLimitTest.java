package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.wizard.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long somebody may have to wait is what was set, not what is usual. */
class RotateLimitTest {
  @Test
  void whoWantsToStopIsToldTheLimitOfTheRequest(@TempDir Path home) throws IOException {
    List<String> warnings = new ArrayList<>();
    try (RotationStage stage = new RotationStage(home)) {
      stage.meddle(
          world ->
              effect -> {
                if (effect instanceof Effect.CreateKey creation) {
                  warnings.addAll(creation.warnings());
                }
                return world.apply(effect);
              });
      assertEquals(8, stage.rotate("--yes", "--timeout", "25s"), () -> stage.out + stage.err);
    }
    assertEquals(
        "Finishing this step so the new key is not lost... (up to 25 s)", warnings.getFirst());
  }
}
