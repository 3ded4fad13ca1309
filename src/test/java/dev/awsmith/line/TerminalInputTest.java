package dev.awsmith.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import dev.awsmith.OwnJava;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class TerminalInputTest {
  private static final String TOKEN = "IQoJb3JpZ2luX2Vj".repeat(1_250);

  private final StringBuilder screen = new StringBuilder();
  private PtyProcess probe;

  @BeforeEach
  void start() throws IOException {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("TERM", "dumb");
    String shell =
        "before=$(stty -g); AWSMITH_STTY=$before; export AWSMITH_STTY; stty -icanon -echo intr"
            + " undef; \"$@\"; [ \"$before\" = \"$(stty -g)\" ] && echo modes as before";
    String[] command =
        Stream.concat(
                Stream.of("sh", "-c", shell, "sh"), OwnJava.running(TerminalProbe.class).stream())
            .toArray(String[]::new);
    probe = new PtyProcessBuilder(command).setEnvironment(environment).start();
  }

  @AfterEach
  void end() {
    probe.destroyForcibly();
  }

  @Test
  void aTokenLongerThanATerminalsOwnLineArrivesWhole() throws IOException {
    String erased = "wrong\u0015wrong word\u0017\u0008 worse\u007f\u007f\u007f\u007f\u007f\u007f";
    until("Secret: ");
    type(erased + "\u0015\u001b[200~" + TOKEN + "\u001b[201~\r");
    until("hidden: 20000 characters, " + TOKEN.hashCode());
    until("Paste: ");
    type("[work]\rkey = " + TOKEN + "\r\r[home]\rkey = " + TOKEN + "\r");
    type("\r");
    String text = "[work]\nkey = " + TOKEN + "\n\n[home]\nkey = " + TOKEN;
    until("paste: " + text.length() + " characters, " + text.hashCode());
    until("Line: ");
    type("hello\r");
    until("line: 5 characters, " + "hello".hashCode());
    until("Last: ");
    type("\u0004");
    until("last: stopped");
    until("modes as before");

    assertFalse(screen.toString().contains("IQoJ"), "a hidden line was shown");
    assertFalse(screen.toString().contains("\u001b"), "an escape sequence was sent");
  }

  @Test
  void ctrlCAtAQuestionIsAnAnswer() throws IOException {
    until("Secret: ");
    type("\u0003");
    until("hidden: stopped");
    until("Paste: ");
    type("b\r");
    until("paste: 1 characters, " + "b".hashCode());
  }

  @Test
  void theModesComeBackWhenTheProgramIsEnded() throws IOException {
    until("Secret: ");
    ProcessHandle.of(probe.pid()).orElseThrow().children().findFirst().orElseThrow().destroy();
    until("modes as before");
    assertEquals(-1, screen.indexOf("hidden:"));
  }

  private void type(String keys) throws IOException {
    probe.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    probe.getOutputStream().flush();
  }

  private void until(String text) throws IOException {
    InputStream out = probe.getInputStream();
    byte[] bytes = new byte[4096];
    while (screen.indexOf(text) < 0) {
      int count = out.read(bytes);
      if (count < 0) {
        throw new AssertionError("\"" + text + "\" never came:\n" + screen);
      }
      screen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
    }
  }
}
