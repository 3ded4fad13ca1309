package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page that waits for the world, and what a person can do meanwhile. */
class SessionWaitTest {
  private static final Key STOP = new Key.Ctrl('c');
  private static final Event ACCEPTED = new Event.PasteRead("check", "");

  @Test
  void waitingCountsTheSecondsAndSaysWhenItIsSlow() {
    Player player = Player.at(Journey.checking());
    assertEquals("Asking AWS who these keys belong to...", player.row(3));
    player.wait(Duration.ofSeconds(2));
    assertEquals(
        "Asking AWS who these keys belong to... 2 s, limit 10 s. Ctrl-C stops.", player.row(3));
    assertEquals("", player.row(4));
    player.wait(Duration.ofSeconds(2));
    assertTrue(player.row(4).startsWith("This is slower than usual."));
  }

  @Test
  void withoutMotionAWaitIsCountedInTens() {
    Look still = Look.PLAIN.suiting(new Habits(false, false, false));
    Player player =
        Player.at(
                Wizard.start(Journey.checking(), Journey.CHECK),
                Given.NOTHING,
                still,
                new Size(80, 24))
            .wait(Duration.ofSeconds(9));
    String before = player.screen();
    assertFalse(before.contains(" 9 s"), before);
    assertEquals(Optional.of(Duration.ofSeconds(1)), player.session().wakes());
    assertTrue(player.wait(Duration.ofSeconds(2)).screen().contains(" 10 s"), player.screen());
  }

  @Test
  void aResultLeadsOn() {
    Player player = checking();
    assertEquals(List.of(Journey.CHECK), player.orders());
    assertTrue(player.finish(Journey.CHECK, ACCEPTED).screen().contains("Step 4 of 5"));
  }

  @Test
  void ctrlCStopsWorkAndGoesBackToTheAnswers() {
    Player player = checking().press(STOP);
    assertEquals("Stopped. Nothing was changed.", player.message());
    assertTrue(player.screen().contains("[ ****** "));
    assertEquals(List.of(), player.session().pending());
  }

  @Test
  void aResultThatComesTooLateChangesNothing() {
    Player player = checking().press(STOP);
    String before = player.screen();
    assertEquals(before, player.finish(Journey.CHECK, ACCEPTED).screen());
  }

  @Test
  void aResultThatShowsTheSamePageAgainLeavesTypedTextAndFocusAlone() {
    Show again =
        new Show(formPage(), event -> Next.instead(new Show(formPage(), e -> Next.back())));
    Player player = Player.at(again.start(Journey.CHECK));
    player.press(TAB).type("abc").press(Key.Named.LEFT);
    Frame before = player.frame();
    assertEquals(before, player.finish(Journey.CHECK, ACCEPTED).frame());
  }

  @Test
  void nobodyLeavesWhileSomethingIsBeingWritten() {
    Player player = Player.at(Journey.review("eu-west-1", 2)).press(ENTER);
    assertEquals(List.of(Journey.WRITE), player.orders());
    assertTrue(player.press(STOP).message().startsWith("This cannot be stopped half-way."));
    assertTrue(player.press(ESCAPE).message().startsWith("This cannot be stopped half-way."));
    assertTrue(player.press(STOP, STOP).outcome().isEmpty());
  }

  private static Page formPage() {
    return Journey.form().page();
  }

  private static Player checking() {
    return Player.at(Journey.start()).press(ENTER, TAB).type("secret").press(TAB, ENTER);
  }
}
