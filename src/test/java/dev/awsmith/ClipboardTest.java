package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.wizard.Effect;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ClipboardTest {
  @Test
  void theTextIsGivenToTheTerminalAsItIs() {
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    String command = "awsmith import \u2018my keys\u2019.csv -p work";

    new Clipboard(new PrintStream(terminal, false, StandardCharsets.UTF_8))
        .copy(new Effect.CopyText(command));

    String sent = terminal.toString(StandardCharsets.US_ASCII);
    assertEquals("\033]52;c;", sent.substring(0, 7));
    assertEquals('\007', sent.charAt(sent.length() - 1));
    byte[] text = Base64.getDecoder().decode(sent.substring(7, sent.length() - 1));
    assertEquals(command, new String(text, StandardCharsets.UTF_8));
  }
}
