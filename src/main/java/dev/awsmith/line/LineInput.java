package dev.awsmith.line;

import java.io.PrintStream;
import java.util.Optional;

/**
 * The person at the other end of line mode. Each question is empty when there is no answer and will
 * be none: the input has ended, or Ctrl-C was pressed.
 */
public interface LineInput {
  /** A line that may be seen while it is typed. */
  Optional<String> line(String prompt);

  /** A line that nobody may see, of any length. */
  Optional<String> hidden(String prompt);

  /** Lines that nobody may see, up to an empty one. */
  Optional<String> paste(String prompt);

  /** What had already been sent behind the last line: the rest of a paste. */
  default String rest() {
    return "";
  }

  /** What Ctrl-C does while nothing is asked. */
  default void onInterrupt(Runnable action) {}

  /** The terminal, the Windows console, or whatever is piped in. */
  static LineInput standard(PrintStream out) {
    Optional<Tty> tty = Tty.here();
    if (tty.isPresent()) {
      return new TerminalInput(tty.get(), System.in, out);
    }
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return windows && System.console() != null
        ? new ConsoleInput(System.console(), out)
        : new PipedInput(System.in, out);
  }
}
