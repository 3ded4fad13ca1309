package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.flow.Traveller;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile that keeps the old key is named before that key is turned off, and afterwards. */
class RotateLeftBehindTest {
  private static final String WARNING =
      "Profiles that still have the old key, and stop working when it is off: default.";
  @AutoClose private final RotationStage stage;

  RotateLeftBehindTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void whoIsLeftOutIsNamedWhereTheOldKeyIsDecidedOn() {
    stage.rotate("--yes", "--also", "");
    stage.wait(Duration.ofDays(2));
    Traveller anna = stage.begin().answer("resume").sees(WARNING);
    assertFalse(anna.text().contains("(suggested)"), anna.text());
    anna.answer("go", "fate", "off").sees("Give a new key to default");
  }

  @Test
  void whereNobodyIsLeftOutNothingIsSaid() {
    stage.rotate("--yes");
    assertFalse(stage.out.contains("Give a new key to"), stage.out);
    stage.wait(Duration.ofDays(2));
    Traveller anna = stage.begin().answer("resume").sees("(suggested)");
    assertFalse(anna.text().contains("Profiles that still have the old key"), anna.text());
  }

  @Test
  void aSecondKeyThatAnotherProfileUsesIsShownAsInUse() {
    stage.rotate("--yes", "--also", "");
    assertEquals(2, stage.run("rotate", "default", "--yes"), () -> stage.out + stage.err);
    assertTrue(
        stage
            .err
            .lines()
            .anyMatch(
                line -> line.contains(stage.fresh().id().lastFour()) && line.endsWith(", in work")),
        stage.err);
  }
}
