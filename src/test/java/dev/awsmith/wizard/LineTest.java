package dev.awsmith.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineTest {
  @Test
  void whatIsDrawnApartIsSaidApart() {
    assertEquals("Run: ls", Line.of("Run:  ").and(Role.STRONG, "ls").spoken());
    assertEquals("Run:ls", Line.of("Run:").and(Role.STRONG, "ls").spoken());
    assertEquals("ls", Line.of("Run: ").silent().and(Role.STRONG, "ls").spoken());
  }
}
