package dev.awsmith.environment;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the shell a person works in. Asks the system for processes: not before the first frame. */
public final class CurrentShell {
  private static final int GENERATIONS = 8;

  /** Start scripts run in these, so they tell nothing of the person. */
  private static final Set<String> OF_SCRIPTS = Set.of("sh", "dash", "ash", "busybox");

  private CurrentShell() {}

  /** The nearest shell that this program was started from, else the person's usual one. */
  public static Shell find(Map<String, String> environment, Os os) {
    Stream<String> programs =
        Stream.iterate(
                ProcessHandle.current().parent(),
                Optional::isPresent,
                process -> process.flatMap(ProcessHandle::parent))
            .map(process -> process.flatMap(parent -> parent.info().command()).orElse(""));
    return find(programs, environment, os);
  }

  static Shell find(Stream<String> ancestors, Map<String, String> environment, Os os) {
    return ancestors
        .limit(GENERATIONS)
        .filter(program -> !OF_SCRIPTS.contains(fileName(program)))
        .flatMap(program -> Shell.named(program).stream())
        .findFirst()
        .or(() -> Shell.named(environment.getOrDefault("SHELL", "")))
        .orElse(os == Os.WINDOWS ? Shell.POWERSHELL : Shell.BASH);
  }

  private static String fileName(String program) {
    return program.substring(program.lastIndexOf('/') + 1);
  }
}
