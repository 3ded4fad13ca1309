package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Service;
import dev.awsmith.screen.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who comes back to a rotation after hours or days. */
class RotateLaterOnScreenTest extends RotationOnScreen {
  RotateLaterOnScreenTest(@TempDir Path home) throws IOException {
    super(home);
  }

  @Test
  void afterADayWithoutUseTurningTheOldKeyOffIsSuggested() {
    answer(Integer.MAX_VALUE);
    rotate();
    answer(Integer.MAX_VALUE);
    assertFalse(player.screen().contains("(suggested)"), player.screen());
    player.press(Key.typed('1'), Key.Named.ENTER, Key.Named.ENTER);
    later(Duration.ofHours(30));
    assertTrue(player.screen().contains("The old key has been on for a day"), player.screen());
    player.press(Key.Named.ENTER);
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("can be turned on again  (suggested)"), player.screen());
  }

  @Test
  void useAfterTheSwitchSpeaksAgainstTurningItOff() {
    stage.rotate("--yes");
    stage.wait(Duration.ofDays(2));
    stage.old.setLastUse(
        new AccessKey.LastUse(
            stage.situation(new GlobalOptions()).clock().instant(), Service.STS, "eu-west-1"));
    later(Duration.ofHours(1));
    player.press(Key.Named.ENTER);
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("after the switch, so something still"), player.screen());
    assertFalse(player.screen().contains("(suggested)"), player.screen());
  }

  @Test
  void aWeekAfterItWasTurnedOffDeletingItIsSuggested() {
    stage.rotate("--yes", "--grace", "off");
    later(Duration.ofDays(6));
    assertFalse(player.screen().contains("Delete it if nothing"), player.screen());
    later(Duration.ofDays(2));
    assertTrue(player.screen().contains("The old key has been off for 8 days."), player.screen());
    player.press(Key.Named.ENTER);
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("cannot be undone  (suggested)"), player.screen());
  }

  @Test
  void anUnfinishedRotationMayBeLeftForNow() {
    stage.rotate("--yes");
    later(Duration.ofMinutes(1));
    player.press(Key.Named.RIGHT, Key.Named.RIGHT, Key.Named.ENTER);
    assertEquals(130, player.outcome().orElseThrow().exit().number());
  }
}
