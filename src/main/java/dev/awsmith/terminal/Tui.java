package dev.awsmith.terminal;

import dev.awsmith.screen.Look;
import dev.awsmith.screen.Reply;
import dev.awsmith.screen.Session;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Wizard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/**
 * The full-screen face.
 *
 * @param in what is typed
 * @param warmUp what is worth preparing while the person reads the first page
 * @param lineMode goes on without a screen when the window has become too small for one
 */
public record Tui(
    Map<String, String> environment,
    InputStream in,
    Look look,
    Runnable warmUp,
    Function<Wizard.Turn, Outcome> lineMode) {

  /** Whether a full screen can work here at all. Lanterna 3.1 knows no Windows console. */
  public static boolean supported(Map<String, String> environment) {
    String terminal = environment.getOrDefault("TERM", "");
    return !terminal.isEmpty()
        && !terminal.equals("dumb")
        && !System.getProperty("os.name").startsWith("Windows");
  }

  /** The charset of the terminal; that of Java is UTF-8 whatever the terminal uses. */
  public static Charset charset() {
    return Charset.forName(System.getProperty("native.encoding"));
  }

  /**
   * Runs a wizard to its end, and gives the terminal back as it was, whatever happens.
   *
   * @throws IOException where there is no terminal to draw on
   */
  public Outcome run(Wizard.Turn start, Given given, Function<Effect, Event> world)
      throws IOException {
    Stty stty = Stty.taken(environment);
    Reply first =
        Session.start(
            start,
            given,
            look,
            new Size(stty.size().getColumns(), stty.size().getRows()),
            Instant.now());
    BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    Worker worker = new Worker(world, inbox);
    first.effects().forEach(worker::order); // carried out while the terminal is made ready
    Tty tty = new Tty(in, stty, charset(), look.habits().mouse());
    Canvas canvas = new Canvas(tty, look);
    Thread rescue = new Thread(() -> close(canvas));
    Runtime.getRuntime().addShutdownHook(rescue);
    Session session;
    try {
      canvas.open();
      session =
          new Loop(inbox, worker, tty, canvas, tty, InstantSource.system())
              .run(
                  first.session(),
                  () -> {
                    tty.watchSize();
                    warmUp.run();
                  });
    } finally {
      canvas.close();
    }
    return session.outcome().orElseGet(() -> lineMode.apply(session.handedOver()));
  }

  private static void close(Canvas canvas) {
    try {
      canvas.close();
    } catch (IOException gone) {
      // the terminal is gone: there is nothing to give back
    }
  }
}
