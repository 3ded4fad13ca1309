package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Rotation;
import dev.awsmith.screen.Key;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation that a person wants to leave before its end. */
class RotateStoppedOnScreenTest extends RotationOnScreen {
  private static final Key STOP = new Key.Ctrl('c');

  RotateStoppedOnScreenTest(@TempDir Path home) throws IOException {
    super(home);
  }

  @Test
  void betweenCreationAndDiskNobodyLeavesWhoDoesNotInsist() {
    rotate();
    answer(3);
    player.press(STOP);
    assertTrue(player.screen().contains("Finishing this step so the new key is not lost... (up"));
    player.press(STOP);
    assertTrue(
        player.screen().contains("Leaving now would lose the secret of the new key. Press Ctrl-C"),
        player.screen());
    assertTrue(player.outcome().isEmpty());
    player.press(STOP);
    assertEquals(8, player.outcome().orElseThrow().exit().number());
    assertTrue(
        player
            .outcome()
            .orElseThrow()
            .receipt()
            .toString()
            .contains("awsmith rotate work --resume"));
    assertEquals(Rotation.Phase.INTENT, stage.open().getFirst().phase());
  }

  @Test
  void aWarningIsForgottenWhenTheNewKeyIsOnDisk() {
    rotate();
    answer(3);
    player.press(STOP, STOP);
    answer(1);
    assertTrue(player.screen().contains("NOW      4"), player.screen());
    player.press(STOP);
    assertTrue(player.screen().contains("Stop here?"), player.screen());
  }

  @Test
  void whereNothingIsLostByWaitingNobodyMayInsist() {
    rotate();
    answer(2);
    player.press(STOP, STOP, STOP, STOP);
    assertTrue(player.outcome().isEmpty());
    assertTrue(player.message().startsWith("This cannot be stopped half-way."), player.screen());
  }

  @Test
  void stoppingAfterTheSwitchAsksToo() {
    rotate();
    while (!player.screen().contains("NOW      6")) {
      answer(1);
    }
    player.press(STOP);
    assertTrue(player.screen().contains("Your files hold the new key already."), player.screen());
    player.press(Key.typed('u'));
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("Taken back."), player.screen());
    assertEquals(List.of(), stage.violationsAtTheEnd());
  }

  @Test
  void stoppingOnTheWayBackSaysHowToGoOn() {
    rotate();
    answer(5);
    player.press(STOP, Key.typed('u'));
    answer(2);
    player.press(STOP);
    assertEquals(8, player.outcome().orElseThrow().exit().number());
    assertEquals(Rotation.Phase.UNDOING, stage.open().getFirst().phase());
  }

  @Test
  void stoppingWhileWaitingAsksAndGoesOnWithoutASecondQuestionToAws() {
    rotate();
    answer(5);
    int orders = player.orders().size();
    player.press(STOP);
    assertTrue(player.screen().contains("Stop here?"), player.screen());
    player.press(Key.Named.ENTER);
    assertTrue(player.screen().contains("NOW      4"), player.screen());
    assertEquals(orders, player.orders().size());
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("What about the old one"), player.screen());
  }

  @Test
  void undoingWhileWaitingLeavesEverythingAsItWas() {
    rotate();
    answer(5);
    player.press(Key.Named.ESCAPE, Key.typed('u'));
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("Taken back."), player.screen());
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.violationsAtTheEnd());
  }

  @Test
  void finishingLaterLeavesTheJournal() {
    rotate();
    answer(5);
    player.press(STOP, STOP);
    assertEquals(8, player.outcome().orElseThrow().exit().number());
    assertEquals(1, stage.open().size());
  }
}
