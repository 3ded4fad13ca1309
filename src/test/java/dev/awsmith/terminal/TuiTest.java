package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TuiTest {
  @Test
  void aPageIsPaintedAndKeysReachIt() {
    try (Pty pty = Pty.start(Map.of(), Pty.java(Demo.class))) {
      pty.awaitText("Set up AWS access").send(Pty.ENTER).awaitText("Profile name");
      pty.send(Pty.TAB).awaitText("> Secret").type("abc").awaitText("[ ***  ");
      assertFalse(pty.output().contains("abc"));
    }
  }

  @Test
  void aWholeJourneyEndsWithItsReceiptOnTheNormalScreen() {
    try (Pty pty = Pty.start(Map.of(), Pty.java(Demo.class))) {
      pty.awaitText("Set up AWS access").send(Pty.ENTER).awaitText("Profile name");
      pty.send(Pty.TAB).awaitText("> Secret").type("abc").send(Pty.TAB).send(Pty.ENTER);
      pty.awaitText("pick the Region").send(Pty.DOWN).send(Pty.ENTER);
      pty.awaitText("region = eu-central-1").send(Pty.ENTER);
      pty.awaitText("is ready").send(Pty.ENTER);
      assertEquals(0, pty.exitCode());
      assertEquals("Saved. Profile \"dev-anna\" is ready.", pty.screen().strip());
    }
  }
}
