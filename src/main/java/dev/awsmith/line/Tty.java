package dev.awsmith.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The terminal's own modes. Left alone, a terminal cuts a typed line at 4,096 characters (macOS:
 * 1,024) without a word, and session tokens are longer; so a hidden line is read with the
 * terminal's line editing off. The modes come back however the run ends.
 */
final class Tty {
  private final String before;
  private volatile boolean hiding;

  private Tty(String before) {
    this.before = before;
    Runtime.getRuntime().addShutdownHook(new Thread(this::show));
  }

  /**
   * The terminal that standard input is; empty where it is something else. A launcher that made it
   * ready for a full screen says in a variable how it was.
   */
  static Optional<Tty> here() {
    Optional.ofNullable(System.getenv("AWSMITH_STTY")).ifPresent(Tty::stty);
    return stty("-g").map(Tty::new);
  }

  /** As the variable says, else the terminal itself; 0 where neither does. */
  int columns() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .or(() -> stty("size").map(size -> size.replaceFirst(".* ", "")))
        .filter(number -> number.matches("[0-9]{1,4}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** Stops showing what is typed. Ctrl-Z would come back to a terminal that shows it: it is off. */
  void hide() {
    hiding = true;
    stty("-icanon", "-echo", "min", "1", "time", "0", "susp", "undef", "quit", "undef");
  }

  void show() {
    if (hiding) {
      stty(before);
      hiding = false;
    }
  }

  private static Optional<String> stty(String... arguments) {
    List<String> command = Stream.concat(Stream.of("stty"), Arrays.stream(arguments)).toList();
    try {
      Process stty =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return stty.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
