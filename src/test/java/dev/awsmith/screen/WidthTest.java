package dev.awsmith.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WidthTest {
  @Test
  void chineseJapaneseAndKoreanSignsTakeTwoColumns() {
    assertEquals(7, Width.columns("dev-" + "\u82f1") + Width.columns("a"));
    assertEquals(4, Width.columns("\uac00\u3042"));
    assertEquals(2, Width.columns("\uff76\uff85"));
  }

  @Test
  void whatIsTooLongEndsInDots() {
    assertEquals("profil...", Width.shortened("profile-of-anna", 9));
    assertEquals("profile", Width.shortened("profile", 7));
    assertEquals("\u82f1...", Width.shortened("\u82f1\u8a9e\u82f1\u8a9e", 6));
  }
}
