package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyingTest {
  private static final Page DONE = Page.of("Set up > Done", "Saved");

  @Test
  void eachOfSeveralCommandsIsCopiedByItsNumber() {
    Player player = Player.at(Show.only(DONE.copying("export A=1", "aws sts", "awsmith undo")));

    assertTrue(player.screen().contains("1-3 copy that command"), player.screen());
    assertEquals("Copied: aws sts", player.type("2").message());
    assertEquals("Copied: awsmith undo", player.type("3").message());
    assertEquals("Copied: export A=1", player.type("c").message());
    assertEquals(
        List.of("aws sts", "awsmith undo", "export A=1"),
        player.orders().stream().map(order -> ((Effect.CopyText) order).text()).toList());
  }

  @Test
  void aNumberBeyondThemMeansNothing() {
    Player player = Player.at(Show.only(DONE.copying("export A=1", "aws sts")));

    assertEquals("\"3\" does nothing here. F1 lists the keys that do.", player.type("3").message());
  }

  @Test
  void anEmptyCommandIsNone() {
    assertEquals(List.of("aws sts"), DONE.copying("", "aws sts").commands());
  }
}
