package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final byte[] TRICKY =
      "[]=# \t\r\n;ab\u00ef\u00bb\u00bf".getBytes(StandardCharsets.ISO_8859_1);

  @Test
  void anyBytesAreTheSameBytesAgain() {
    Random random = new Random(20261121);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertLossless(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = TRICKY[random.nextInt(TRICKY.length)];
      }
      assertLossless(bytes);
    }
  }

  @Test
  void everyRecordedFileIsTheSameBytesAgain() {
    for (Recorded.Case one : Recorded.cases()) {
      assertLossless(one.bytes());
    }
  }

  @Test
  void eachOfTheThreeLineEndsIsOne() {
    Text text = Text.of("a\r\nb\rc\n\nd");
    assertEquals(5, text.lines().size());
    assertEquals(new Text.Line("b", "\r"), text.lines().get(1));
  }

  @Test
  void theByteOrderMarkIsNoPartOfTheFirstLine() {
    Text text = Text.of("\uFEFF[default]\n");
    assertTrue(text.byteOrderMark());
    assertEquals("[default]", text.lines().getFirst().text());
  }

  private static void assertLossless(byte[] bytes) {
    assertArrayEquals(bytes, IniDocument.of(SharedFile.CONFIG, Text.of(bytes)).text().bytes());
  }
}
