package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.F1;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Option;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The keys of vi, for those who have set that they want them. */
class SessionViKeysTest {
  private static final Look VI = Look.PLAIN.suiting(new Habits(true, true, false));

  @Test
  void withViKeysLettersMoveAndActionsGiveWay() {
    Step step =
        Show.only(
            Page.of("List", "")
                .ask(
                    new Field.Menu(
                        new Ask("m", "M", "--m", "Which", Help.of("It.")),
                        List.of(),
                        List.of(Option.of("a", "A", ""), Option.of("b", "B", "")),
                        Initial.NONE))
                .actions(Action.submit("go", "Go"), Action.go("kill", 'k', "Kill")));
    Player player = Player.at(step, VI).type("j");

    assertTrue(player.cursorRow().startsWith("> 2"), player.screen());
    assertTrue(player.screen().contains("1-2 or j/k choose"), player.screen());
    assertTrue(player.screen().contains("K kill"), player.screen());
    assertTrue(player.type("k").cursorRow().startsWith("> 1"), player.screen());
    assertTrue(player.type("K").outcome().isPresent());
    assertTrue(Player.at(step).type("k").outcome().isPresent());
  }

  @Test
  void withViKeysLettersAreTextWhereTextIsTyped() {
    Player player = Player.at(Journey.form(), VI).type("jk");

    assertTrue(player.screen().contains("dev-annajk"), player.screen());
  }

  @Test
  void withViKeysTheHelpMovesToo() {
    Player player = Player.at(Journey.start(), VI).press(F1).type("jj");

    assertTrue(player.cursorRow().startsWith("> u                 undo"), player.screen());
    assertTrue(player.type("k").cursorRow().startsWith("> 1-3"), player.screen());
  }
}
