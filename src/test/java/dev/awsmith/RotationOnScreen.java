package dev.awsmith;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.PaperWorld;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Player;
import dev.awsmith.wizard.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;

/** A person at the screen of a rotation, whose world answers only as often as it is told to. */
abstract class RotationOnScreen {
  @AutoClose final RotationStage stage;
  Player player;

  RotationOnScreen(Path home) throws IOException {
    stage = new RotationStage(home);
    begin();
  }

  final void begin() {
    player =
        Player.at(
            new Flows(stage.situation(new GlobalOptions()))
                .rotate(RotationWish.of("work", PaperWorld.situation())));
    answer(Integer.MAX_VALUE);
  }

  /** Comes again after a while. */
  final void later(Duration time) {
    stage.wait(time);
    begin();
  }

  /** Up to the moment when nobody else is at the key. */
  final void rotate() {
    for (int ticks = 0; ticks < 5; ticks++) {
      player.press(Key.Named.DOWN);
    }
    while (!player.cursorRow().contains("[ Rotate ]")) {
      player.press(Key.Named.TAB);
    }
    player.press(Key.Named.ENTER);
    answer(1);
  }

  /** Lets the world answer so many of the effects that are awaited. */
  final void answer(int most) {
    for (int i = 0; i < most && !player.session().pending().isEmpty(); i++) {
      Effect effect = player.session().pending().getFirst();
      player.finish(effect, stage.world().apply(effect));
    }
  }
}
