package dev.awsmith.terminal;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the terminal: as they were found, and as a full screen needs them. The launcher
 * has usually saved and set them already, so that no process need be started for it here.
 *
 * @param found the settings as {@code stty -g} prints them
 */
record Stty(String found, TerminalSize size) {
  private static final String RAW =
      "stty -icanon -echo min 1 time 0 intr undef susp undef quit undef -ixon";
  private static final TerminalSize USUAL = new TerminalSize(80, 24);

  /** Reads and changes the settings, unless the launcher says it did. */
  static Stty taken(Map<String, String> environment) throws IOException {
    String found = environment.get("AWSMITH_STTY");
    if (found != null) {
      return new Stty(found, parsed(environment.getOrDefault("AWSMITH_SIZE", "")).orElse(USUAL));
    }
    List<String> lines = run("stty -g && stty size && " + RAW).lines().toList();
    if (lines.size() < 2) {
      throw new IOException("this is no terminal whose settings can be changed");
    }
    return new Stty(lines.get(0), parsed(lines.get(1)).orElse(USUAL));
  }

  /** Gives the settings back. */
  void restore() throws IOException {
    run("stty " + found);
  }

  void set() throws IOException {
    run(RAW);
  }

  static Optional<TerminalSize> measured() throws IOException {
    return parsed(run("stty size"));
  }

  /** Returns when the process group is told to go on. */
  static void stopProcessGroup() throws IOException {
    run("kill -TSTP 0");
  }

  /** Rows, then columns; a terminal that does not know says 0 0. */
  static Optional<TerminalSize> parsed(String rowsAndColumns) {
    String[] numbers = rowsAndColumns.strip().split(" ");
    if (numbers.length != 2) {
      return Optional.empty();
    }
    try {
      int rows = Integer.parseInt(numbers[0]);
      int columns = Integer.parseInt(numbers[1]);
      return rows > 0 && columns > 0
          ? Optional.of(new TerminalSize(columns, rows))
          : Optional.empty();
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /**
   * One command at a time: a child that is stopped before it has become another program keeps Java
   * from stopping altogether (see vfork(2)), and then the shell waits for ever to be told.
   */
  private static synchronized String run(String command) throws IOException {
    Process shell =
        new ProcessBuilder("sh", "-c", command)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    try {
      shell.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return said;
  }
}
