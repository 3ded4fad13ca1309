package dev.awsmith;

import dev.awsmith.environment.Os;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The process awsmith runs in: its variables, its home, its streams. */
record Surroundings(
    Map<String, String> variables, Path home, InputStream in, PrintStream out, PrintStream err) {

  static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getenv(),
        Path.of(System.getProperty("user.home")),
        System.in,
        Spelling.on(System.out),
        Spelling.on(System.err));
  }

  /** Whether a variable says yes: set, and neither 0 nor false. */
  boolean says(String variable) {
    String value = variables.getOrDefault(variable, "");
    return !value.isEmpty() && !value.equals("0") && !value.equals("false");
  }

  /** Whether the launcher has made the terminal ready for a full screen. */
  boolean onScreen() {
    return variables.containsKey("AWSMITH_STTY");
  }

  /** Whether a person is at both ends; the launcher has looked, for Java 21 cannot. */
  boolean atTerminal() {
    return onScreen() || variables.containsKey("AWSMITH_TERMINAL") || atWindowsConsole();
  }

  /** There the launcher cannot look, but asks Java for the console that tells. */
  private static boolean atWindowsConsole() {
    return Os.named(System.getProperty("os.name")) == Os.WINDOWS && System.console() != null;
  }
}
