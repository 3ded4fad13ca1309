package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.PaperWorld;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Service;
import dev.awsmith.profile.Rotation;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Given;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation as a person sees it, key by key. */
class RotateOnScreenTest {
  private static final Key STOP = new Key.Ctrl('c');

  private RotationStage stage;
  private Player player;

  @BeforeEach
  void open(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
    begin();
  }

  private void begin() {
    player =
        Player.at(
            new Flows(stage.situation(new GlobalOptions()))
                .rotate(RotationWish.of("work", PaperWorld.situation())),
            Given.NOTHING,
            Look.PLAIN,
            new Size(80, 24));
    answer(Integer.MAX_VALUE);
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @Test
  void thePlanNamesTheKeyItsAgeAndWhoSharesIt() {
    assertTrue(player.screen().contains("Rotate the key of IAM user dev-anna"), player.screen());
    assertTrue(player.screen().contains("87 days old"), player.screen());
    assertTrue(
        player.screen().contains("[x] Also change profile default, which has the same key"),
        player.screen());
    assertEquals("Nothing has been changed.", player.message().strip());
  }

  @Test
  void theLinesThatChangeAreShownFirst() {
    player.press(Key.typed('p'));
    assertTrue(player.screen().contains("****************0NEW"), player.screen());
    player.press(Key.Named.ESCAPE);
    assertTrue(player.screen().contains("Rotate the key of"), player.screen());
  }

  @Test
  void theStepsAreCountedWhileAwsIsWaitedFor() {
    rotate();
    answer(5);
    String screen = player.screen();
    assertTrue(screen.contains("DONE     3  Create new key             AKIA***"), screen);
    assertTrue(screen.contains("NOW      4  Wait until AWS accepts it  accepted 1 of 3"), screen);
    assertTrue(screen.contains("next     5  Put it in your profiles    work, default"), screen);
  }

  @Test
  void fromKeyToKeyToTheEnd() {
    rotate();
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("The new key works. What about the old one"));
    player.press(Key.typed('2'), Key.Named.ENTER);
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("Rotated. 2 profiles use the new key"), player.screen());
    assertFalse(stage.old.isActive());
    player.press(Key.Named.ENTER);
    assertEquals(0, player.outcome().orElseThrow().exit().number());
  }

  @Test
  void deletingTheOldKeyWantsItsLastFourCharacters() {
    rotate();
    answer(Integer.MAX_VALUE);
    player.press(Key.typed('3'), Key.Named.ENTER);
    player.type("NOPE").press(Key.Named.ENTER);
    assertTrue(player.screen().contains("to delete it."), player.screen());
    assertEquals(2, stage.anna.keys().size());
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
  void theLogIsReadWhileAwsIsWaitedForAndNothingIsMissed() {
    rotate();
    answer(5);
    player.press(Key.typed('l'));
    String log = player.screen();
    assertTrue(log.contains("Journal begun. AKIA***"), log);
    assertTrue(log.contains("New key AKIA***"), log);
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("Journal begun."), player.screen());
    player.press(Key.Named.ESCAPE);
    assertTrue(player.screen().contains("accepted 2 of 3"), player.screen());
    answer(Integer.MAX_VALUE);
    player.press(Key.typed('l'));
    assertTrue(player.screen().contains("AWS accepts it: asked "), player.screen());
    player.press(Key.Named.ESCAPE);
    assertTrue(player.screen().contains("What about the old one"), player.screen());
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
  void whoMayNotCreateKeysCopiesAMessageForWhoeverMayAllowIt() {
    stage.anna.permissions().allowOnly("iam:ListAccessKeys", "iam:UpdateAccessKey");
    rotate();
    answer(Integer.MAX_VALUE);
    assertTrue(player.screen().contains("Your user may not create keys."), player.screen());
    player.press(Key.typed('c'));
    String text = ((Effect.CopyText) player.orders().getLast()).text();
    assertTrue(text.contains("IAM user dev-anna") && text.contains("iam:CreateAccessKey"), text);
    answer(Integer.MAX_VALUE);
    assertTrue(player.message().startsWith("Copied, with the policy"), player.screen());
    player.press(Key.Named.ENTER);
    assertEquals(130, player.outcome().orElseThrow().exit().number());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void anUnfinishedRotationMayBeLeftForNow() {
    stage.rotate("--yes");
    later(Duration.ofMinutes(1));
    player.press(Key.Named.RIGHT, Key.Named.RIGHT, Key.Named.ENTER);
    assertEquals(130, player.outcome().orElseThrow().exit().number());
  }

  /** Comes again after a while. */
  private void later(Duration time) {
    stage.wait(time);
    begin();
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

  /** Up to the moment when nobody else is at the key. */
  private void rotate() {
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
  private void answer(int most) {
    for (int i = 0; i < most && !player.session().pending().isEmpty(); i++) {
      Effect effect = player.session().pending().getFirst();
      player.finish(effect, stage.world().apply(effect));
    }
  }
}
