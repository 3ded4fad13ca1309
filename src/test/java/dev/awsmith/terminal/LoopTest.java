package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.Terminal;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import com.googlecode.lanterna.terminal.virtual.VirtualTerminalListener;
import dev.awsmith.screen.Habits;
import dev.awsmith.screen.Journey;
import dev.awsmith.screen.Look;
import dev.awsmith.screen.Reply;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Show;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Role;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LoopTest {
  private static final Look LOOK = new Look(Look.Theme.AUTO, false);
  private static final Function<Effect, Event> IDLE = effect -> new Event.FileDeleted("");

  private Virtual terminal = new Virtual();

  @Test
  void aPageIsPaintedInItsColours() throws Exception {
    FutureTask<Session> run = run(Journey.done(), IDLE);
    terminal.await("Saved. Profile");
    assertEquals(TextColor.ANSI.BLUE, terminal.getCharacter(0, 2).getForegroundColor());
    terminal.press(KeyType.Enter);
    assertEquals(0, outcome(run).exit().number());
  }

  @Test
  void keysAndResultsLeadFromPageToPage() throws Exception {
    FutureTask<Session> run =
        run(
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
    run(Journey.start(), IDLE);
    terminal.await("You can paste here too.").press(new Paste.Stroke("AKIA\nsecret"));
    terminal.await("Step 1 of 5: Keys");
  }

  @Test
  void lettersThatComeAllAtOnceAreAPaste() throws Exception {
    run(Journey.start(), IDLE);
    terminal.await("You can paste here too.");
    terminal.atOnce("AKIAR");
    terminal.await("Step 1 of 5: Keys");
  }

  @Test
  void aNewSizeIsFilledAtOnce() throws Exception {
    run(Journey.form(), IDLE);
    terminal.await("Profile name").setTerminalSize(new TerminalSize(120, 30));
    terminal.await("-".repeat(120));
    terminal.setTerminalSize(new TerminalSize(48, 12));
    terminal.await("This window is 48x12");
  }

  @Test
  void nothingThatTheTerminalMovedIsLeftInANewSize() throws Exception {
    run(Journey.form(), IDLE);
    terminal.await("Profile name").setCursorPosition(0, 15);
    terminal.putString("moved");
    terminal.setTerminalSize(new TerminalSize(120, 30));
    assertFalse(terminal.await("-".repeat(120)).text().contains("moved"));
  }

  @Test
  void aWindowThatIsTooSmallCanBeLeftForLineMode() throws Exception {
    FutureTask<Session> run = run(Journey.form(), IDLE);
    terminal
        .await("Profile name")
        .press('x')
        .await("dev-annax")
        .setTerminalSize(new TerminalSize(48, 12));
    terminal.await("press Enter to continue").press(KeyType.Enter);
    assertEquals("dev-annax", run.get().handedOver().typed().get("name"));
  }

  @Test
  void stoppingInterruptsTheWork() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    run(Journey.start(), effect -> sleep(began, interrupted));
    terminal.await("How do you").press(KeyType.Enter);
    terminal.await("Profile name").press(KeyType.Tab).press('s').press(KeyType.Tab, KeyType.Enter);
    began.await();
    terminal.await("Asking AWS").press(new KeyStroke('c', true, false));
    interrupted.await();
    terminal.await("Stopped. Nothing was changed.");
  }

  @Test
  void whatAPageOrdersWaitsUntilThePageIsOnTheScreen() throws Exception {
    AtomicBoolean painted = new AtomicBoolean();
    Step last = new Show(Page.of("Last page", ""), event -> Next.finish(Outcome.done("done")));
    Step step = new Show(Page.of("First page", ""), event -> Next.to(last, Journey.CHECK));
    FutureTask<Session> run =
        start(
            Wizard.start(step, new Effect.ReadFiles()),
            effect -> {
              if (effect.equals(Journey.CHECK)) {
                painted.set(terminal.text().contains("Last page"));
              }
              return new Event.PasteRead("", "");
            });
    run.get();
    assertTrue(painted.get());
  }

  @Test
  void theEndOfLongWorkIsHeardWhereThatIsWished() throws Exception {
    assertEquals(1, bells(true, Duration.ofSeconds(6)));
    assertEquals(0, bells(true, Duration.ofSeconds(4)));
    assertEquals(0, bells(false, Duration.ofSeconds(6)));
  }

  private void awaitWork() {
    try {
      terminal.await("Working...");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private int bells(boolean wished, Duration time) throws Exception {
    AtomicInteger bells = new AtomicInteger();
    terminal = new Virtual();
    terminal.addVirtualTerminalListener(
        new VirtualTerminalListener() {
          @Override
          public void onResized(Terminal same, TerminalSize size) {}

          @Override
          public void onFlush() {}

          @Override
          public void onBell() {
            bells.incrementAndGet();
          }

          @Override
          public void onClose() {}
        });
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Step over = Show.only(Page.of("Over", "").actions(Action.submit("go", "Go")));
    Step working =
        new Show(
            Page.of("Working", "").waiting(new Waiting("Working", Duration.ofSeconds(60))),
            event -> Next.instead(over));
    FutureTask<Session> run =
        start(
            Wizard.start(working, Journey.CHECK),
            effect -> {
              awaitWork();
              now.updateAndGet(start -> start.plus(time));
              return new Event.PasteRead("", "");
            },
            LOOK.suiting(new Habits(false, true, wished)),
            now::get);
    terminal.await("Over").press(KeyType.Enter);
    run.get();
    return bells.get();
  }

  @Test
  void aWorldThatFailsEndsTheRun() {
    FutureTask<Session> run =
        start(
            Wizard.start(Journey.checking(), Journey.CHECK),
            effect -> {
              throw new IllegalArgumentException("unexpected");
            });
    assertThrows(ExecutionException.class, run::get);
  }

  @Test
  void anEndedKeyboardEndsTheRun() throws Exception {
    FutureTask<Session> run = run(Journey.form(), IDLE);
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
    run(step, IDLE);
    terminal.await("\u82f1\u8a9e|caf\u00e9|\u00e9|");
    assertEquals("|", terminal.getCharacter(4, 2).getCharacterString());
  }

  /** A page from which an editor is opened, and the one that follows. */
  private record Opener() implements Step {
    @Override
    public Page page() {
      return Page.of("a", "").text("Before").actions(Action.submit("go", "Go"));
    }

    @Override
    public Next on(Event event) {
      return event instanceof Event.EditorClosed
          ? Next.to(Show.only(Page.of("a", "").text("After").actions(Action.submit("go", "Go"))))
          : Next.instead(this, new Effect.OpenEditor(List.of("vi")));
    }
  }

  @Test
  void anEditorHasTheTerminalToItselfAndThePageComesBack() throws Exception {
    List<String> log = new CopyOnWriteArrayList<>();
    Loop.Suspension lender =
        new Loop.Suspension() {
          @Override
          public void suspend() {}

          @Override
          public void lend(Runnable use) {
            log.add("given");
            use.run();
            log.add("taken");
          }
        };
    Function<Effect, Event> world =
        effect -> {
          log.add("edited");
          return new Event.EditorClosed();
        };
    start(Wizard.start(new Opener()), world, lender);
    terminal.await("Before").press(KeyType.Enter);
    terminal.await("After");
    assertEquals(List.of("given", "edited", "taken"), log);
  }

  private FutureTask<Session> run(Step step, Function<Effect, Event> world) {
    return start(Wizard.start(step), world);
  }

  private FutureTask<Session> start(Wizard.Turn turn, Function<Effect, Event> world) {
    return start(turn, world, LOOK, InstantSource.system());
  }

  private FutureTask<Session> start(
      Wizard.Turn turn, Function<Effect, Event> world, Loop.Suspension suspension) {
    return start(turn, world, LOOK, InstantSource.system(), suspension);
  }

  private FutureTask<Session> start(
      Wizard.Turn turn, Function<Effect, Event> world, Look look, InstantSource clock) {
    return start(turn, world, look, clock, () -> {});
  }

  private FutureTask<Session> start(
      Wizard.Turn turn,
      Function<Effect, Event> world,
      Look look,
      InstantSource clock,
      Loop.Suspension suspension) {
    FutureTask<Session> run =
        new FutureTask<>(
            () -> {
              Canvas canvas = new Canvas(terminal, look);
              canvas.open();
              Reply first =
                  Session.start(turn, Given.NOTHING, look, new Size(80, 24), clock.instant());
              BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
              Worker worker = new Worker(world, inbox);
              first.effects().forEach(worker::order);
              return new Loop(inbox, worker, terminal, canvas, suspension, clock)
                  .run(first.session(), () -> {});
            });
    Thread.ofPlatform().daemon().start(run);
    return run;
  }

  private static Outcome outcome(FutureTask<Session> run) throws Exception {
    return run.get().outcome().orElseThrow();
  }

  private static Event sleep(CountDownLatch began, CountDownLatch interrupted) {
    try {
      began.countDown();
      Thread.sleep(60_000);
    } catch (InterruptedException stopped) {
      interrupted.countDown();
    }
    return new Event.FileDeleted("");
  }

  /** A terminal in memory that can be waited for. */
  private static final class Virtual extends DefaultVirtualTerminal {
    private final BlockingQueue<List<KeyStroke>> keys = new LinkedBlockingQueue<>();
    private final Deque<KeyStroke> read = new ArrayDeque<>();

    Virtual() {
      super(new TerminalSize(80, 24));
    }

    Virtual press(KeyType... types) {
      for (KeyType type : types) {
        press(new KeyStroke(type));
      }
      return this;
    }

    Virtual press(char letter) {
      return press(new KeyStroke(letter, false, false));
    }

    Virtual press(KeyStroke stroke) {
      keys.add(List.of(stroke));
      return this;
    }

    void atOnce(String letters) {
      keys.add(letters.chars().mapToObj(c -> new KeyStroke((char) c, false, false)).toList());
    }

    /** Lanterna's own holds a lock that painting needs. */
    @Override
    public KeyStroke readInput() {
      try {
        if (read.isEmpty()) {
          read.addAll(keys.take());
        }
        return read.remove();
      } catch (InterruptedException interrupted) {
        return new KeyStroke(KeyType.EOF);
      }
    }

    @Override
    public KeyStroke pollInput() {
      return read.poll();
    }

    @Override
    public synchronized void flush() {
      super.flush();
      notifyAll();
    }

    synchronized Virtual await(String text) throws InterruptedException {
      while (!text().contains(text)) {
        wait(TimeUnit.SECONDS.toMillis(1));
      }
      return this;
    }

    synchronized String text() {
      StringBuilder text = new StringBuilder();
      for (int y = 0; y < getTerminalSize().getRows(); y++) {
        for (int x = 0; x < getTerminalSize().getColumns(); x++) {
          text.append(getCharacter(x, y).getCharacterString());
          if (getCharacter(x, y).isDoubleWidth()) {
            x++;
          }
        }
        text.append('\n');
      }
      return text.toString();
    }
  }
}
