package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {
  @Test
  void whatACharsetLacksIsSaidByItsNumber() {
    assertEquals("[U+1F600] cafU+00E9\n", printed(StandardCharsets.US_ASCII));
    assertEquals("[U+1F600] caf\u00e9\n", printed(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aStreamThatCanSayAllIsLeftAlone() {
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    assertSame(out, Spelling.on(out));
  }

  @Test
  void anArgumentThatTheTerminalCouldNotPassOnIsNotSaved(@TempDir Path home) {
    try (Computer computer = new Computer(home)) {
      computer.holding(computer.config(), "[profile x]\nregion = eu-west-1\n");

      computer.run("set", "region", "caf\ufffd", "-p", "x", "--yes").refuses(2, "LC_ALL=C.UTF-8");
      assertEquals("[profile x]\nregion = eu-west-1\n", Computer.read(computer.config()));
    }
  }

  private static String printed(Charset charset) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Spelling.on(new PrintStream(bytes), charset).println("[\ud83d\ude00] caf\u00e9");
    return bytes.toString(charset).replace(System.lineSeparator(), "\n");
  }
}
