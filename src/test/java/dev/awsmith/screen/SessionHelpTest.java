package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.DOWN;
import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.F1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The help of a page, which is a list of its keys. */
class SessionHelpTest {
  @Test
  void helpExplainsPageAndFieldAndItsKeysCanBePressed() {
    Player player = Player.at(Journey.start()).press(F1);
    assertTrue(player.screen().contains("What is it              The way you get into AWS."));
    assertTrue(player.screen().contains("Where do I find it      In the IAM console."));
    assertTrue(player.press(DOWN, DOWN).cursorRow().startsWith("> u                 undo"));
    assertEquals("There is nothing to undo yet.", player.press(ENTER).message());
  }

  @Test
  void theKeysOfTheHelpCanBeFiltered() {
    Player player = Player.at(Journey.start()).press(F1).type("/UND");
    assertTrue(player.screen().contains("Keys with: UND"), player.screen());
    assertTrue(player.cursorRow().startsWith("> u                 undo"), player.screen());
    assertFalse(player.screen().contains("Up/Down            choose"), player.screen());
    assertEquals("There is nothing to undo yet.", player.press(ENTER).message());
  }

  @Test
  void escClearsTheFilterOfTheHelpBeforeItClosesIt() {
    Player player = Player.at(Journey.start());
    String page = player.screen();
    String help = player.press(F1).screen();
    player.type("/x?");
    assertTrue(player.screen().contains("No key here has that in its name."), player.screen());
    assertEquals(player.screen(), player.press(ENTER).screen());
    assertEquals(help, player.press(ESCAPE).screen());
    assertEquals(page, player.press(ESCAPE).screen());
  }

  @Test
  void backspaceTakesBackWhatNarrowedTheHelp() {
    Player player = Player.at(Journey.start()).press(F1);
    String help = player.screen();
    assertTrue(player.type("/ux").press(Key.Named.BACKSPACE).screen().contains("Keys with: u"));
    assertEquals(help, player.press(Key.Named.BACKSPACE, Key.Named.BACKSPACE).screen());
  }

  @Test
  void escClosesHelp() {
    Player player = Player.at(Journey.start());
    String before = player.screen();
    assertEquals(before, player.type("?").press(ESCAPE).screen());
  }
}
