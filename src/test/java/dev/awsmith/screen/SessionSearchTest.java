package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Lists that are narrowed by typing. */
class SessionSearchTest {
  @Test
  void aPickerNarrowsAsOneTypesAndEscShowsAllAgain() {
    Player player = Player.at(Journey.region()).type("frank");
    assertTrue(player.screen().contains("> eu-central-1  Frankfurt"));
    assertFalse(player.screen().contains("Ireland"));
    assertTrue(player.press(ESCAPE).screen().contains("Ireland"));
  }

  @Test
  void aPickerStartsAtItsSuggestionAndSaysWhereItIsFrom() {
    Player player = Player.at(Journey.region());
    assertTrue(player.cursorRow().endsWith("(suggested)"));
    assertTrue(player.screen().contains("> eu-west-1     Ireland"));
  }

  @Test
  void aPickerTakesWhatItDoesNotKnowIfItIsWellFormed() {
    Player player = Player.at(Journey.region()).type("eu-central-9");
    assertTrue(player.screen().contains("  I do not know eu-central-9."));
    assertTrue(player.press(ENTER).screen().contains("region = eu-central-9"));
  }

  @Test
  void aPickerRefusesWhatIsNotWellFormed() {
    Player player = Player.at(Journey.region()).type("mars").press(ENTER);
    assertTrue(player.screen().contains("! A Region looks like eu-west-1."));
  }

  @Test
  void slashFiltersAMenu() {
    Player player = Player.at(Journey.start()).type("/sign");
    assertTrue(player.screen().contains("Filter [ sign "));
    assertFalse(player.screen().contains("Access keys   "));
    player.press(ESCAPE);
    assertTrue(player.screen().contains("> 2  A company sign-in"));
  }

  @Test
  void aFilterThatMatchesNothingCannotBeSubmitted() {
    Player player = Player.at(Journey.start()).type("/xyz").press(ENTER);
    assertTrue(player.screen().contains("! Nothing matches. Esc shows all again."));
  }
}
