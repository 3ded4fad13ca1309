package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TerminalTextUtils;
import com.googlecode.lanterna.TextCharacter;
import dev.awsmith.screen.Width;
import dev.awsmith.wizard.Printable;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void theScreenAndLanternaAgreeHowWideEveryCharacterIs() {
    for (char sign = ' '; sign < Character.MAX_VALUE; sign++) {
      String text = Printable.of(String.valueOf(sign));
      assertEquals(
          TerminalTextUtils.getColumnWidth(text),
          Width.columns(text),
          "U+" + Integer.toHexString(sign));
      String one = text.substring(0, 1);
      assertEquals(
          TextCharacter.fromString(one)[0].isDoubleWidth() ? 2 : 1,
          Width.columns(one),
          "U+" + Integer.toHexString(sign));
    }
  }
}
