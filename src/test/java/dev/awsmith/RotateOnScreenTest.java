package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.screen.Key;
import dev.awsmith.wizard.Effect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rotation as a person sees it, key by key. */
class RotateOnScreenTest extends RotationOnScreen {
  RotateOnScreenTest(@TempDir Path home) throws IOException {
    super(home);
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
}
