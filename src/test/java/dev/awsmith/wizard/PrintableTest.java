package dev.awsmith.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
  @Test
  void plainTextPassesAsItIs() {
    String text = "Plain, with ~ and 1-2-3.";
    assertSame(text, Printable.of(text));
    assertEquals("Zürich 東京", Printable.of("Zürich 東京"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0007", "\u001b", "\u007f", "\u009b", "\u200b", "\u202e", "\u2066", "\u2028",
        "\ud800", "\ue000", "\r", "\n", "\t"
      })
  void whatCouldActOnATerminalBecomesOneVisibleSign(String text) {
    assertEquals("a?b", Printable.of("a" + text + "b"));
  }

  @Test
  void charactersBeyondTheBasicPlaneAreSaidByTheirNumber() {
    assertEquals("aU+1F600b", Printable.of("a\ud83d\ude00b"));
    assertEquals("a?b", Printable.of("a" + Character.toString(0xE0001) + "b"), "an unseen one");
  }
}
