package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Given;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the smallest window the seven steps do not fit, but the one that is under way is in sight. */
class RotateSmallScreenTest {
  @Test
  void whatIsUnderWayIsInSight(@TempDir Path home) throws IOException {
    try (RotationStage stage = new RotationStage(home)) {
      var situation = stage.situation(new GlobalOptions());
      Player player =
          Player.at(
              new Flows(situation).rotate(RotationWish.of("work", situation)),
              Given.NOTHING,
              Look.PLAIN,
              new Size(60, 16));
      while (!player.screen().contains("NOW      6")) {
        if (player.session().pending().isEmpty()) {
          rotate(player);
        }
        Effect effect = player.session().pending().getFirst();
        player.finish(effect, stage.world().apply(effect));
        assertTrue(
            !player.screen().contains(" of 7: ")
                || player.screen().contains("NOW ")
                || player.screen().contains("Step 1"),
            player.screen());
      }
    }
  }

  private static void rotate(Player player) {
    player.press(Key.Named.DOWN, Key.Named.DOWN, Key.Named.DOWN, Key.Named.DOWN, Key.Named.DOWN);
    while (!player.cursorRow().contains("[ Rotate ]")) {
      player.press(Key.Named.TAB);
    }
    player.press(Key.Named.ENTER);
  }
}
