package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyType;
import dev.awsmith.screen.Journey;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Show;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is typed and pasted at a terminal, what it shows, and how it may change under way. */
@Timeout(30)
class LoopTest {
  private static final Function<Effect, Event> IDLE = effect -> new Event.FileDeleted("");
  private final LoopStage stage = new LoopStage();
  private final MemoryTerminal terminal = stage.terminal;

  @Test
  void aPageIsPaintedInItsColours() throws Exception {
    FutureTask<Session> run = stage.run(Journey.done(), IDLE);
    terminal.await("Saved. Profile");
    assertEquals(TextColor.ANSI.BLUE, terminal.getCharacter(0, 2).getForegroundColor());
    terminal.press(KeyType.Enter);
    assertEquals(0, outcome(run).exit().number());
  }

  @Test
  void keysAndResultsLeadFromPageToPage() throws Exception {
    FutureTask<Session> run =
        stage.run(
            Journey.start(),
            effect ->
                effect.equals(Journey.CHECK)
                    ? new Event.PasteRead("", "")
                    : new Event.FileDeleted(""));
    terminal.await("How do you get into AWS?").press(KeyType.Enter);
    terminal.await("Profile name").press(KeyType.Tab).press('s').press(KeyType.Tab, KeyType.Enter);
    terminal.await("pick the Region").press(KeyType.Enter);
    terminal.await("region = eu-west-1").press(KeyType.Enter);
    terminal.await("is ready").press('q');
    assertEquals("Saved. Profile \"dev-anna\" is ready.", outcome(run).receipt().get(0).text());
  }

  @Test
  void aPasteIsOneEvent() throws Exception {
    stage.run(Journey.start(), IDLE);
    terminal.await("You can paste here too.").press(new Paste.Stroke("AKIA\nsecret"));
    terminal.await("Step 1 of 5: Keys");
  }

  @Test
  void lettersThatComeAllAtOnceAreAPaste() throws Exception {
    stage.run(Journey.start(), IDLE);
    terminal.await("You can paste here too.");
    terminal.atOnce("AKIAR");
    terminal.await("Step 1 of 5: Keys");
  }

  @Test
  void aNewSizeIsFilledAtOnce() throws Exception {
    stage.run(Journey.form(), IDLE);
    terminal.await("Profile name").setTerminalSize(new TerminalSize(120, 30));
    terminal.await("-".repeat(120));
    terminal.setTerminalSize(new TerminalSize(48, 12));
    terminal.await("This window is 48x12");
  }

  @Test
  void nothingThatTheTerminalMovedIsLeftInANewSize() throws Exception {
    stage.run(Journey.form(), IDLE);
    terminal.await("Profile name").setCursorPosition(0, 15);
    terminal.putString("moved");
    terminal.setTerminalSize(new TerminalSize(120, 30));
    assertFalse(terminal.await("-".repeat(120)).text().contains("moved"));
  }

  @Test
  void aWindowThatIsTooSmallCanBeLeftForLineMode() throws Exception {
    FutureTask<Session> run = stage.run(Journey.form(), IDLE);
    terminal
        .await("Profile name")
        .press('x')
        .await("dev-annax")
        .setTerminalSize(new TerminalSize(48, 12));
    terminal.await("press Enter to continue").press(KeyType.Enter);
    assertEquals("dev-annax", run.get().handedOver().typed().get("name"));
  }

  @Test
  void anEndedKeyboardEndsTheRun() throws Exception {
    FutureTask<Session> run = stage.run(Journey.form(), IDLE);
    terminal.await("Profile name").press(KeyType.EOF);
    assertEquals(Outcome.LEFT, outcome(run));
  }

  @Test
  void namesInForeignScriptsKeepTheirPlaces() throws Exception {
    Step step =
        Show.only(
            Page.of("a", "")
                .text(List.of(Line.of(Role.PLAIN, "\u82f1\u8a9e|caf\u00e9|e\u0301|")))
                .actions(Action.submit("go", "Go")));
    stage.run(step, IDLE);
    terminal.await("\u82f1\u8a9e|caf\u00e9|\u00e9|");
    assertEquals("|", terminal.getCharacter(4, 2).getCharacterString());
  }

  private static Outcome outcome(FutureTask<Session> run) throws Exception {
    return run.get().outcome().orElseThrow();
  }
}
