package dev.awsmith.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/** A real program on a real pseudo-terminal, with a screen that can be read. */
public final class Pty implements AutoCloseable {
  public static final String ENTER = "\r";
  public static final String ESC = "\033";
  public static final String TAB = "\t";
  public static final String BACK_TAB = "\033[Z";
  public static final String UP = "\033[A";
  public static final String DOWN = "\033[B";
  public static final String F1 = "\033OP";
  public static final String CTRL_C = "\003";
  public static final String CTRL_Z = "\032";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration PACE = Duration.ofMillis(300);

  private final PtyProcess process;
  private final OutputStream keyboard;
  private final ScreenTerminal screen;
  private final Thread reader;
  private final StringBuilder output = new StringBuilder();

  private Pty(PtyProcess process, int columns, int rows) {
    this.process = process;
    this.keyboard = process.getOutputStream();
    this.screen = new ScreenTerminal(columns, rows);
    this.reader = Thread.ofPlatform().daemon().name("pty").start(this::read);
  }

  /** Starts a command on a terminal of 80x24; the environment adds to a small one of its own. */
  public static Pty start(Map<String, String> environment, List<String> command) {
    return start(environment, command, 80, 24);
  }

  public static Pty start(
      Map<String, String> environment, List<String> command, int columns, int rows) {
    Map<String, String> variables =
        new HashMap<>(
            Map.of(
                "PATH",
                System.getenv("PATH"),
                "TERM",
                "xterm-256color",
                "LANG",
                "C.UTF-8",
                "LC_ALL",
                "C.UTF-8",
                "HOME",
                System.getProperty("java.io.tmpdir")));
    variables.putAll(environment);
    try {
      return new Pty(
          new PtyProcessBuilder(command.toArray(String[]::new))
              .setEnvironment(variables)
              .setInitialColumns(columns)
              .setInitialRows(rows)
              .setUnixOpenTtyToPreserveOutputAfterTermination(true)
              .start(),
          columns,
          rows);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Sends keys as they are, all at once. */
  public Pty send(String keys) {
    try {
      keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
      keyboard.flush();
    } catch (IOException gone) {
      throw new AssertionError("the program is gone; it last showed:\n" + screen(), gone);
    }
    return this;
  }

  /** Types letters one by one, each after the one before has been seen to do something. */
  public Pty type(String text) {
    for (String letter : text.split("")) {
      int before = written();
      send(letter);
      await(PACE, () -> written() > before);
    }
    return this;
  }

  /** Pastes as terminals do that mark what is pasted. */
  public Pty paste(String text) {
    return send("\033[200~" + text + "\033[201~");
  }

  public Pty resize(int columns, int rows) {
    screen.setSize(Size.of(columns, rows));
    process.setWinSize(new WinSize(columns, rows));
    return this;
  }

  /** Waits until the screen shows a text. */
  public Pty awaitText(String text) {
    return awaitScreen("\"" + text + "\"", shown -> shown.contains(text));
  }

  public Pty awaitScreen(String what, Predicate<String> good) {
    if (!await(PATIENCE, () -> good.test(screen()))) {
      throw new AssertionError("waited for " + what + " in vain; the screen shows:\n" + screen());
    }
    return this;
  }

  /** What the screen shows, without the blanks at the ends of rows. */
  public String screen() {
    int columns = screen.getColumns();
    int rows = screen.getRows();
    long[] cells = new long[columns * rows];
    screen.dump(cells, new int[2]);
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < rows; y++) {
      StringBuilder row = new StringBuilder();
      for (int x = 0; x < columns; x++) {
        int point = ScreenTerminal.cellCodePoint(cells[y * columns + x]);
        row.appendCodePoint(point == 0 ? ' ' : point);
      }
      text.append(row.toString().stripTrailing()).append('\n');
    }
    return text.toString().stripTrailing();
  }

  /** Every byte the program wrote, as text. */
  public String output() {
    synchronized (output) {
      return output.toString();
    }
  }

  /** Whether a private mode of the terminal, such as 1049 or 2004, is on. */
  public boolean isOn(int mode) {
    String all = output();
    return all.lastIndexOf("\033[?" + mode + "h") > all.lastIndexOf("\033[?" + mode + "l");
  }

  /** The Java program, which may have been started by a shell. */
  public ProcessHandle program() {
    return handle()
        .descendants()
        .filter(child -> child.info().command().filter(name -> name.endsWith("java")).isPresent())
        .findFirst()
        .orElse(handle());
  }

  /** Waits for the end, and for all that was written until then. */
  public int exitCode() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("the program does not end; it shows:\n" + screen());
      }
      reader.join(PATIENCE);
      return process.exitValue();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  @Override
  public void close() {
    ProcessHandle.of(process.pid()).stream()
        .flatMap(ProcessHandle::descendants)
        .forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private ProcessHandle handle() {
    return ProcessHandle.of(process.pid()).orElseThrow(() -> new AssertionError("it has ended"));
  }

  private int written() {
    synchronized (output) {
      return output.length();
    }
  }

  private void read() {
    try (InputStream bytes = process.getInputStream();
        Reader letters = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      char[] some = new char[4096];
      for (int count = letters.read(some); count >= 0; count = letters.read(some)) {
        String text = new String(some, 0, count);
        synchronized (output) { // who has seen a text on the screen finds it in the output too
          screen.write(text);
          output.append(text);
          output.notifyAll();
        }
      }
    } catch (IOException ended) {
      // a terminal that nobody uses any more ends with an error
    }
  }

  private interface Condition {
    boolean holds();
  }

  private boolean await(Duration patience, Condition condition) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      synchronized (output) {
        while (!condition.holds()) {
          long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
          if (left <= 0) {
            return false;
          }
          output.wait(Math.min(left, 50));
        }
        return true;
      }
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
