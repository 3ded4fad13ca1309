package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.googlecode.lanterna.input.CharacterPattern.Matching;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class MouseTest {
  @Test
  void aPressOfTheLeftButtonIsAClick() {
    assertEquals(new Key.Click(new Spot(9, 4)), key("\033[<0;10;5M"));
    assertEquals(new Key.Unknown(), key("\033[<0;10;5m"), "let go");
    assertEquals(new Key.Unknown(), key("\033[<2;10;5M"), "the right one");
  }

  @Test
  void theWheelGoesBothWays() {
    assertEquals(new Key.Wheel(-3), key("\033[<64;1;1M"));
    assertEquals(new Key.Wheel(3), key("\033[<65;1;1M"));
  }

  @Test
  void otherSequencesAreLeftToOthers() {
    assertNull(match("\033[A"));
    assertNull(match("\033[<M"));
    assertEquals(Matching.NOT_YET, match("\033[<0;10"));
  }

  private static Key key(String typed) {
    return Strokes.key(match(typed).fullMatch);
  }

  private static Matching match(String typed) {
    List<Character> characters = typed.chars().mapToObj(sign -> (char) sign).toList();
    return new Mouse().match(characters);
  }
}
