package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ways out of a page, and what they promise. */
class SessionLeaveTest {
  private static final Key STOP = new Key.Ctrl('c');
  private static final Action ALL_PROFILES = Action.go(Action.HOME, 'h', "All profiles");

  @Test
  void ctrlCLeavesWhenNothingIsUnderWay() {
    assertEquals(Optional.of(Outcome.LEFT), Player.at(Journey.form()).press(STOP).outcome());
  }

  @Test
  void escOnTheFirstPageAsks() {
    Player player = Player.at(Journey.start()).press(ESCAPE);
    assertTrue(player.screen().contains("Leave awsmith? Nothing has been changed."));
    assertEquals("> [ Leave ]   [ Stay ]", player.cursorRow());
    assertTrue(player.press(TAB, ENTER).outcome().isEmpty());
    assertEquals("You can paste here too.", player.message());
    assertEquals(Optional.of(Outcome.LEFT), player.press(ESCAPE, ENTER).outcome());
  }

  @Test
  void whereAChangeHasCutTheWayBackEscLeadsToAllProfiles() {
    Step home = Show.only(Page.of("Profiles", ""));
    Step list =
        new Show(Page.of("Fix problems", "").actions(ALL_PROFILES), event -> Next.anew(home));
    assertTrue(Player.at(list).press(ESCAPE).screen().contains("Leave awsmith?"));

    Player player = afterChange(list);
    assertTrue(player.screen().contains("Esc all profiles"), player.screen());
    assertTrue(player.press(ESCAPE).screen().startsWith("Profiles"), player.screen());
  }

  @Test
  void whereAChangeHasCutTheWayBackEscLeavesAPageThatCanEnd() {
    Step end =
        Show.only(Page.of("Done", "").actions(Action.submit(Action.LEAVE, "Finish"), ALL_PROFILES));

    Player player = afterChange(end);
    assertTrue(player.screen().contains("Esc leave"), player.screen());
    assertTrue(player.press(ESCAPE).outcome().isPresent(), player::screen);
  }

  @Test
  void aPageThatKnowsHowToEndIsEndedItsWay() {
    assertEquals(
        "Saved. Profile \"dev-anna\" is ready.",
        Player.at(Journey.done()).press(STOP).outcome().orElseThrow().receipt().get(0).text());
  }

  /** A page that follows upon a change of files. */
  private static Player afterChange(Step step) {
    Page saving = Page.of("Saving", "").waiting(new Waiting("Saving", Duration.ofSeconds(10)));
    return Player.at(new Show(saving, event -> Next.instead(step)).start(Journey.WRITE))
        .finish(Journey.WRITE, new Event.Written("backup", null));
  }
}
