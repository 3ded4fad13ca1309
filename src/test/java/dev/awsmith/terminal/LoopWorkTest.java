package dev.awsmith.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import dev.awsmith.screen.Habits;
import dev.awsmith.screen.Journey;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Show;
import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Next;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Page;
import dev.awsmith.wizard.Step;
import dev.awsmith.wizard.Waiting;
import dev.awsmith.wizard.Wizard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The work that pages order, beside the loop that paints them. */
@Timeout(30)
class LoopWorkTest {
  private final LoopStage stage = new LoopStage();
  private final MemoryTerminal terminal = stage.terminal;

  @Test
  void stoppingInterruptsTheWork() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    stage.run(Journey.start(), effect -> workForEver(began, interrupted));
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
        stage.run(
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

  @Test
  void aWorldThatFailsEndsTheRun() {
    FutureTask<Session> run =
        stage.run(
            Wizard.start(Journey.checking(), Journey.CHECK),
            effect -> {
              throw new IllegalArgumentException("unexpected");
            });
    assertThrows(ExecutionException.class, run::get);
  }

  @Test
  void anEditorHasTheTerminalToItselfAndThePageComesBack() throws Exception {
    List<String> log = new CopyOnWriteArrayList<>();
    stage.suspension =
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
    stage.run(new Opener(), world);
    terminal.await("Before").press(KeyType.Enter);
    terminal.await("After");
    assertEquals(List.of("given", "edited", "taken"), log);
  }

  private static void awaitWork(MemoryTerminal terminal) {
    try {
      terminal.await("Working...");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** How often one hears something when work of this length ends. */
  private static int bells(boolean wished, Duration time) throws Exception {
    LoopStage stage = new LoopStage();
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    stage.clock = now::get;
    stage.look = LoopStage.LOOK.suiting(new Habits(false, true, wished));
    Step over = Show.only(Page.of("Over", "").actions(Action.submit("go", "Go")));
    Page working = Page.of("Working", "").waiting(new Waiting("Working", Duration.ofSeconds(60)));
    FutureTask<Session> run =
        stage.run(
            new Show(working, event -> Next.instead(over)).start(Journey.CHECK),
            effect -> {
              awaitWork(stage.terminal);
              now.updateAndGet(start -> start.plus(time));
              return new Event.PasteRead("", "");
            });
    stage.terminal.await("Over").press(KeyType.Enter);
    run.get();
    return stage.terminal.bells();
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

  private static Event workForEver(CountDownLatch began, CountDownLatch interrupted) {
    try {
      began.countDown();
      new CountDownLatch(1).await();
    } catch (InterruptedException stopped) {
      interrupted.countDown();
    }
    return new Event.FileDeleted("");
  }
}
