package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Given;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages that options of the command line answer. */
class SessionGivenTest {
  private static final Key STOP = new Key.Ctrl('c');

  @Test
  void pagesThatOptionsAnswerAreNotShown() {
    Given given =
        new Given(
            Map.of("--kind", "keys", "--name", "work", "--secret", "s", "--default", "true"),
            Set.of());
    Player player = Player.at(Journey.start(), given);
    assertEquals(List.of(Journey.CHECK), player.orders());
    player.press(STOP);
    assertTrue(player.screen().contains("[ work "));
    assertTrue(player.screen().contains("(from the command line)"));
  }

  @Test
  void aPageThatOptionsAnsweredIsAskedWhenOneComesBackToIt() {
    Given given = new Given(Map.of("--kind", "keys"), Set.of());
    Player player = Player.at(Journey.start(), given);
    assertTrue(player.press(ESCAPE).screen().contains("How do you get into AWS?"));
    assertTrue(player.press(ENTER).screen().contains("Step 1 of 5"));
  }

  @Test
  void aBadOptionIsShownWithWhatIsWrongWithIt() {
    Given given = new Given(Map.of("--name", "my profile"), Set.of());
    Player player = Player.at(Journey.form(), given);
    assertTrue(player.screen().contains("! Use letters, digits, - _ . @ only."));
  }
}
