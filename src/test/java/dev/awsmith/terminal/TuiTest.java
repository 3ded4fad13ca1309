package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.OwnJava;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real Java on a real pseudo-terminal, below a shell that compares the terminal's settings. */
@Timeout(120)
class TuiTest {
  private static final String COMPARING =
      "stty -g > before; \"$@\" 2> errors; code=$?; stty -g > after; exit $code";
  private static final int ALTERNATE_SCREEN = 1049;
  private static final int MARKED_PASTES = 2004;
  private static final int CURSOR = 25;

  @TempDir private Path folder;

  @Test
  void aWholeJourneyEndsWithItsReceiptOnTheNormalScreen() throws Exception {
    try (Pty pty = start()) {
      assertTrue(pty.isOn(ALTERNATE_SCREEN));
      assertTrue(pty.isOn(MARKED_PASTES));
      pty.send(Pty.ENTER).awaitText("Profile name");
      pty.send(Pty.TAB).awaitText("> Secret").type("abc").awaitText("[ ***  ");
      assertFalse(pty.output().contains("abc"));
      pty.send(Pty.TAB).send(Pty.ENTER);
      pty.awaitText("pick the Region").send(Pty.DOWN).send(Pty.ENTER);
      pty.awaitText("region = eu-central-1").send(Pty.ENTER);
      pty.awaitText("is ready").send(Pty.ENTER);
      assertEquals(0, pty.exitCode());
      assertEquals("Saved. Profile \"dev-anna\" is ready.", pty.screen().strip());
      assertGivenBack(pty);
    }
  }

  @Test
  void anArrowKeyThatComesInPiecesIsOneKey() throws Exception {
    try (Pty pty = start()) {
      pty.send("\033");
      Thread.sleep(10); // within the time a sequence may take
      pty.send("[B").awaitText("> 2  A company sign-in");
      assertFalse(pty.screen().contains("Leave awsmith?"));
    }
  }

  @Test
  void sequencesThatNobodyKnowsTypeNothing() {
    try (Pty pty = start()) {
      pty.send(Pty.ENTER).awaitText("Profile name");
      pty.send("\033[<0;10;5M\033[I\033[97;5u").type("x").awaitText("[ dev-annax ");
    }
  }

  @Test
  void aPasteInPiecesIsOnePaste() {
    try (Pty pty = start()) {
      pty.send("\033[200~AKIARZPUZDIK").send("IUFISP2V\nsecret").send("\n\033[201~");
      pty.awaitText("Step 1 of 5: Keys");
    }
  }

  @Test
  void aNewSizeIsFilled() {
    try (Pty pty = start()) {
      pty.send(Pty.ENTER).awaitText("Profile name").resize(100, 30);
      pty.awaitText("\u2500".repeat(100)).resize(50, 12).awaitText("This window is 50x12");
      pty.send(Pty.ENTER);
      assertEquals(0, pty.exitCode());
      assertTrue(pty.screen().contains("line mode"));
    }
  }

  @Test
  void ctrlCGivesTheTerminalBack() throws Exception {
    try (Pty pty = start()) {
      pty.send(Pty.CTRL_C);
      assertEquals(130, pty.exitCode());
      assertEquals("Nothing was changed.", pty.screen().strip());
      assertGivenBack(pty);
    }
  }

  @Test
  void aKilledProgramGivesTheTerminalBack() throws Exception {
    try (Pty pty = start()) {
      pty.program().destroy();
      assertEquals(143, pty.exitCode());
      assertGivenBack(pty);
    }
  }

  @Test
  void aFailureGivesTheTerminalBackBeforeItIsToldOf() throws Exception {
    try (Pty pty = start("fails")) {
      pty.send(Pty.ENTER).awaitText("Profile name").send(Pty.TAB).awaitText("> Secret");
      pty.type("s").send(Pty.TAB).send(Pty.ENTER);
      assertEquals(1, pty.exitCode());
      assertTrue(Files.readString(folder.resolve("errors")).contains("nobody expected this"));
      assertGivenBack(pty);
    }
  }

  @Test
  void ctrlZStopsTheProgramAndFgBringsItBack() {
    String demo = String.join(" ", OwnJava.running(Demo.class));
    List<String> shell = List.of("bash", "--norc", "--noprofile", "-i");
    try (Pty pty = Pty.start(Map.of("PS1", "ready> ", "DEMO", demo), shell)) {
      pty.awaitText("ready>").send("$DEMO\r");
      pty.awaitText("How do you get into AWS?").send(Pty.DOWN).awaitText("> 2  A company");
      pty.send(Pty.CTRL_Z).awaitText("Stopped");
      assertFalse(pty.isOn(ALTERNATE_SCREEN));
      pty.send("fg\r").awaitText("> 2  A company sign-in");
      pty.send(Pty.UP).awaitText("> 1  Access keys");
      pty.send(Pty.CTRL_C).awaitText("Nothing was changed.");
    }
  }

  private Pty start(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "cd " + folder + "; " + COMPARING, "sh"));
    command.addAll(OwnJava.running(Demo.class, arguments));
    return Pty.start(Map.of(), command).awaitText("How do you get into AWS?");
  }

  private void assertGivenBack(Pty pty) throws Exception {
    assertFalse(pty.isOn(ALTERNATE_SCREEN));
    assertFalse(pty.isOn(MARKED_PASTES));
    assertTrue(pty.isOn(CURSOR));
    assertEquals(
        Files.readString(folder.resolve("before")), Files.readString(folder.resolve("after")));
  }
}
