package dev.awsmith.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import dev.awsmith.screen.Key;
import dev.awsmith.screen.Reply;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Bell;
import dev.awsmith.wizard.Effect;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The thread that owns the session: it takes keys, results and new sizes from one queue, and paints
 * when the queue is empty.
 */
final class Loop {
  private static final Key STOP = new Key.Ctrl('c');
  private static final Key SUSPEND = new Key.Ctrl('z');
  private static final Key REPAINT = new Key.Ctrl('l');

  private static final Duration AT_ONCE = Duration.ofMillis(30);

  /** The terminal given to others for a while. */
  interface Suspension {
    /** Stops the program until the shell lets it go on. */
    void suspend() throws IOException;

    /** Lets another program draw and read, and takes the terminal again. */
    default void lend(Runnable use) throws IOException {
      use.run();
    }
  }

  private final BlockingQueue<Message> inbox;
  private final Canvas canvas;
  private final Keyboard keyboard;
  private final Worker worker;
  private final Suspension suspension;
  private final InstantSource clock;
  private final List<Effect> orders = new ArrayList<>();
  private Session session;
  private boolean handsOver;
  private Bell bell = Bell.SILENT;

  Loop(
      BlockingQueue<Message> inbox,
      Worker worker,
      Terminal terminal,
      Canvas canvas,
      Suspension suspension,
      InstantSource clock) {
    this.clock = clock;
    this.inbox = inbox;
    this.worker = worker;
    this.canvas = canvas;
    this.keyboard = new Keyboard(terminal, inbox);
    this.suspension = suspension;
    terminal.addResizeListener(
        (same, size) ->
            inbox.add(new Message.Resized(new Size(size.getColumns(), size.getRows()))));
  }

  /**
   * Runs until there is an outcome, or until the rest is to be done in line mode. A result that
   * comes at once spares a first page that nobody could read; what later pages order waits until
   * they are painted.
   *
   * @param painted what to do once there is a page for a person to read
   */
  Session run(Session first, Runnable painted) throws IOException {
    session = first;
    boolean prepared = false;
    keyboard.start();
    try {
      listen();
      if (session.isWaiting()) {
        session.frame(); // what it takes to draw is ready then
        takeWithin(AT_ONCE);
      }
      while (session.outcome().isEmpty() && !handsOver) {
        listen();
        if (inbox.isEmpty()) {
          canvas.paint(session.frame());
        }
        obey();
        if (!prepared && !session.isWaiting()) {
          prepared = true;
          worker.prepare(painted);
        }
        takeNext();
      }
      return session;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return session;
    } finally {
      worker.stop();
    }
  }

  /** A program that needs the terminal runs while the keyboard is not read. */
  private void obey() throws IOException {
    while (!orders.isEmpty()) {
      Effect effect = orders.removeFirst();
      if (effect.takesTerminal()) {
        suspension.lend(() -> reply(session.finished(effect, worker.carryOut(effect))));
        canvas.repaint(session.frame());
      } else {
        worker.order(effect);
      }
    }
  }

  private void listen() throws IOException {
    bell = bell.at(clock.instant(), session.isWaiting());
    if (bell.rings() && session.look().habits().bell()) {
      canvas.ring();
    }
  }

  private void takeNext() throws IOException, InterruptedException {
    Optional<Duration> wakes = session.wakes();
    if (wakes.isPresent()) {
      takeWithin(wakes.get().plusMillis(1));
    } else {
      Message message = inbox.take();
      session = session.tick(clock.instant());
      take(message);
    }
  }

  private void takeWithin(Duration patience) throws IOException, InterruptedException {
    Message message = inbox.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    session = session.tick(clock.instant());
    if (message != null) {
      take(message);
    }
  }

  private void take(Message message) throws IOException {
    switch (message) {
      case Message.Pressed pressed -> {
        for (Key key : pressed.keys()) {
          press(key);
        }
      }
      case Message.Pasted pasted -> reply(session.paste(pasted.text()));
      case Message.AllRead all -> readOn();
      case Message.Resized resized -> session = session.resize(resized.size());
      case Message.Finished finished -> {
        if (worker.isAwaited(finished.order())) {
          reply(session.finished(finished.order().effect(), finished.event()));
        }
      }
      case Message.Failed failed -> {
        if (worker.isAwaited(failed.order())) {
          throw new IllegalStateException(
              failed.order().effect().getClass().getSimpleName(), failed.cause());
        }
      }
      case Message.Unreadable keyboard -> throw new IOException(keyboard.cause());
      case Message.HungUp end -> reply(session.press(STOP));
    }
  }

  private void press(Key key) throws IOException {
    if (session.outcome().isPresent() || handsOver) {
      return;
    }
    if (key.equals(SUSPEND)) {
      suspension.suspend();
      canvas.repaint(session.frame());
    } else if (key.equals(REPAINT)) {
      canvas.repaint(session.frame());
    } else if (session.leavesScreen(key)) {
      handsOver = true;
    } else {
      reply(session.press(key));
    }
  }

  private void readOn() {
    if (session.outcome().isEmpty() && !handsOver) {
      keyboard.next();
    }
  }

  private void reply(Reply reply) {
    session = reply.session();
    worker.keepOnly(session.pending());
    orders.addAll(reply.effects());
  }
}
