package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.BACKSPACE;
import static dev.awsmith.screen.Key.Named.DOWN;
import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.TAB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Ask;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Help;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Validator;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettledFieldTest {
  private static final Page PAGE =
      Page.of("Set up", "Name")
          .ask(
              new Field.Text(ask("name"), Initial.of("default"), Validator.ANYTHING),
              new Field.Tick(
                  ask("also"),
                  Initial.of("false"),
                  answers -> answers.get("name").equals("default")),
              new Field.Text(ask("last"), Initial.NONE, Validator.ANYTHING))
          .actions(Action.submit("go", "Continue"), Action.go("other", '\0', "Other"));

  @Test
  void aQuestionThatAnotherAnswerSettlesIsNotThere() {
    Player player = Player.at(Show.only(PAGE));

    assertFalse(player.screen().contains("[ ] also"), player.screen());
    assertTrue(player.press(BACKSPACE).screen().contains("[ ] also"), player.screen());
  }

  @Test
  void theFocusPassesItBy() {
    assertTrue(Player.at(Show.only(PAGE)).press(ENTER).cursorRow().startsWith("> last"));
    assertTrue(Player.at(Show.only(PAGE)).press(TAB).cursorRow().startsWith("> last"));
    assertTrue(Player.at(Show.only(PAGE)).press(DOWN).cursorRow().startsWith("> last"));
    assertTrue(
        Player.at(Show.only(PAGE)).press(BACKSPACE, TAB).cursorRow().startsWith("> [ ] also"));
  }

  @Test
  void theLastFieldBeforeItIsTheLast() {
    Page page = Page.of("Set up", "").ask(PAGE.fields().get(0), PAGE.fields().get(1));
    Player player = Player.at(Show.only(page.actions(Action.submit("go", "Continue"))));

    assertEquals(1, player.press(ENTER).outcome().stream().count());
  }

  @Test
  void optionsNeedNotAnswerIt() {
    Map<String, String> values = Map.of("--name", "default", "--last", "x");

    assertTrue(new Given(values, Set.of()).answers(PAGE));
    assertFalse(new Given(Map.of("--name", "work", "--last", "x"), Set.of()).answers(PAGE));
  }

  private static Ask ask(String name) {
    return new Ask(name, name, "--" + name, name, Help.of(""));
  }
}
