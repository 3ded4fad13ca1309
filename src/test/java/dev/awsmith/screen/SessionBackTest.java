package dev.awsmith.screen;

import static dev.awsmith.screen.Key.Named.ENTER;
import static dev.awsmith.screen.Key.Named.ESCAPE;
import static dev.awsmith.screen.Key.Named.TAB;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Initial;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages one comes back to. */
class SessionBackTest {
  private static final Field NAME = text("n", "Name");
  private static final Field NICKNAME = text("k", "Nickname");

  private final Show last = Show.only(Page.of("c", "").actions(Action.submit("end", "End")));
  private final Show middle = asking("b", last);
  private final Player player = Player.at(asking("a", middle));

  @Test
  void haveTheFocusWhereItWasLeft() {
    player.press(TAB, ENTER, ESCAPE);
    assertTrue(player.screen().startsWith("a"), player::screen);
    assertTrue(player.cursorRow().startsWith("> Nickname"), player::screen);
  }

  @Test
  void eachHaveTheirOwn() {
    player.press(ENTER).type("x").press(ENTER, TAB).type("y").press(ENTER);
    assertTrue(player.screen().startsWith("c"), player::screen);
    assertTrue(player.press(ESCAPE).cursorRow().startsWith("> Nickname [ y "), player::screen);
    assertTrue(player.press(ESCAPE).cursorRow().startsWith("> Nickname [ x "), player::screen);
  }

  private static Show asking(String path, Show following) {
    return new Show(
        Page.of(path, "").ask(NAME, NICKNAME).actions(Action.submit("go", "Go")),
        event -> Next.to(following));
  }

  private static Field text(String name, String label) {
    return new Field.Text(Journey.ask(name, label), Initial.NONE, value -> Optional.empty());
  }
}
