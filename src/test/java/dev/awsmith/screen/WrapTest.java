package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void linesBreakBetweenWords() {
    assertEquals(List.of("one two", "three"), wrap(Line.of("one two three"), 9));
  }

  @Test
  void continuationsHang() {
    assertEquals(
        List.of("Fix  one two", "     three"), wrap(Line.of("Fix  one two three").hanging(5), 12));
  }

  @Test
  void aWordThatIsWiderThanTheWindowIsBrokenAndNothingIsLost() {
    assertEquals(List.of("arn:aws:ia", "m::123"), wrap(Line.of("arn:aws:iam::123"), 10));
  }

  @Test
  void wideSignsCountTwice() {
    assertEquals(List.of("\u82f1\u8a9e", "\u82f1"), wrap(Line.of("\u82f1\u8a9e\u82f1"), 5));
  }

  @Test
  void rolesStayWithTheirWords() {
    List<Row> rows = Wrap.line(Line.of("plain text ").and(Role.PROBLEM, "bad words"), 16);
    assertEquals(Role.PROBLEM, rows.get(0).runs().get(1).span().role());
    assertEquals("words", rows.get(1).runs().get(0).text());
    assertEquals(Role.PROBLEM, rows.get(1).runs().get(0).span().role());
  }

  private static List<String> wrap(Line line, int columns) {
    return Wrap.line(line, columns).stream().map(Row::text).toList();
  }
}
