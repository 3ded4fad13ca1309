package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.OwnJava;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real Java on a real pseudo-terminal. */
@Timeout(120)
class MouseOnScreenTest {
  private static final int CLICKS = 1000;
  private static final int ANY_SIZE = 1006;

  @Test
  void aClickChoosesAndTheMouseIsGivenBack() {
    try (Pty pty = start("mouse")) {
      assertTrue(pty.isOn(CLICKS) && pty.isOn(ANY_SIZE));
      click(pty, "2  A company sign-in").awaitText("> 2  A company sign-in");
      pty.send(Pty.CTRL_C);
      pty.exitCode();
      assertFalse(pty.isOn(CLICKS) || pty.isOn(ANY_SIZE));
    }
  }

  @Test
  void aCrashGivesItBackToo() {
    try (Pty pty = start("mouse", "fails")) {
      pty.send(Pty.ENTER).awaitText("Profile name").send(Pty.TAB).awaitText("> Secret");
      pty.type("s").send(Pty.TAB).send(Pty.ENTER);
      assertEquals(1, pty.exitCode());
      assertFalse(pty.isOn(CLICKS) || pty.isOn(ANY_SIZE));
    }
  }

  @Test
  void whoDoesNotAskForItKeepsTheMouse() {
    try (Pty pty = start()) {
      assertFalse(pty.isOn(CLICKS) || pty.isOn(ANY_SIZE));
    }
  }

  private static Pty click(Pty pty, String words) {
    List<String> rows = pty.screen().lines().toList();
    int row =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).contains(words))
            .findFirst()
            .orElseThrow();
    return pty.send("\033[<0;5;" + (row + 1) + "M\033[<0;5;" + (row + 1) + "m");
  }

  private static Pty start(String... arguments) {
    return Pty.start(Map.of(), OwnJava.running(Demo.class, arguments))
        .awaitText("How do you get into AWS?");
  }
}
