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

  /** A line that chooses from a list; where the person wants it so, one key without Enter. */
  default Optional<String> choice(String prompt) {
    return line(prompt);
  }

  /** How wide the terminal is; 0 where there is none, or it does not say. */
  default int columns() {
    return 0;
  }

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

  /** The same with a choice made by Enter. */
  static LineInput standard(PrintStream out) {
    return standard(out, false);
  }

  /**
   * The terminal, the Windows console, or whatever is piped in.
   *
   * @param singleKey whether a digit chooses without Enter, where the input knows of keys
   */
  static LineInput standard(PrintStream out, boolean singleKey) {
    Optional<Tty> tty = Tty.here();
    if (tty.isPresent()) {
      return new TerminalInput(tty.get(), System.in, out, singleKey);
    }
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    return windows && System.console() != null
        ? new ConsoleInput(System.console(), out)
        : new PipedInput(System.in, out);
  }
}
