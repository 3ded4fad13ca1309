package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.screen.Key;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every profile is checked from the dashboard: each answer is seen as it comes. */
class CheckAllTest {
  private static final String KEYS =
      "aws_access_key_id = AKIARTYNJLG43LJTT77%s\n"
          + "aws_secret_access_key = 0rN4Xh2v9QpLz7TsWm5KdYbRf3JcGe8AuHiVx1oE\n";

  private final PaperWorld world =
      new PaperWorld(
          "[a]\n"
              + KEYS.formatted("A")
              + "[b]\n"
              + KEYS.formatted("B")
              + "[c]\n"
              + KEYS.formatted("C"),
          "");
  private Player player;

  @BeforeEach
  void pressC() {
    player =
        Player.at(
            new Flows(PaperWorld.situation()).home(), Given.NOTHING, Look.PLAIN, new Size(80, 24));
    player.obey(world).press(Key.typed('C'));
  }

  private List<Effect> asked() {
    return player.session().pending().stream()
        .filter(Effect.CheckCaller.class::isInstance)
        .toList();
  }

  @Test
  void eachIsAskedByItself() {
    assertEquals(3, asked().size());
    assertTrue(asked().stream().allMatch(Effect::onlyAsks));
    assertEquals("Asking AWS about 3 profiles.", player.message().strip());
  }

  @Test
  void theFirstAnswerIsSeenWhileTheOthersAreAwaited() {
    player.finish(asked().get(1), world.apply(asked().get(1)));

    assertEquals("b: OK. Asking AWS about 2 profiles.", player.message().strip());
    assertEquals(2, rows("CHECKING"));
    assertEquals(1, rows(" OK"));
  }

  @Test
  void afterTheLastOneNothingIsAwaited() {
    player.obey(world);

    assertEquals(0, rows("CHECKING"));
    assertEquals("Press C to check every profile.", player.message().strip());
  }

  @Test
  void meanwhileAnotherPageOpens() {
    Function<Effect, Event> files = world;
    player.press(Key.typed('f'));
    Effect look = player.session().pending().getLast();
    player.finish(look, files.apply(look));

    assertFalse(asked().isEmpty());
    assertTrue(player.screen().contains("Fix problems"), player.screen());
  }

  private long rows(String word) {
    return player.screen().lines().filter(line -> line.endsWith(word)).count();
  }
}
