package dev.awsmith.files;

import dev.awsmith.OwnJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Runs a program in a process of its own under strace, which may make one call fail.
 *
 * @param home its first argument
 * @param word its second argument
 * @param opened the paths whose opening is watched: reads run on threads with counts of their own,
 *     so what is read is not among them
 * @param changed the paths whose changes are watched
 */
record Strace(Path home, Class<?> program, String word, List<Path> opened, List<Path> changed) {
  /** Calls that change something, by their names on any architecture. */
  static final String CHANGES =
      "?mkdir,?mkdirat,?write,?pwrite64,?fsync,?fdatasync,?rename,?renameat,?renameat2,?link,"
          + "?linkat,?unlink,?unlinkat,?rmdir,?fchmod,?fchmodat,?fchown,?ftruncate,"
          + "?copy_file_range,?sendfile";

  static final String OPENS = "openat";

  private static final Pattern CALL = Pattern.compile("(?m)^\\d+ +(\\w+)\\(");
  private static final Pattern FAULT = Pattern.compile("\\(INJECTED\\)|killed by SIGKILL");

  /** What came of a run: its exit code and whether the fault took place. */
  record Run(int exit, boolean faulted) {}

  /** Why strace cannot be used here, or nothing. */
  static String missing() {
    try {
      Process process =
          new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0 ? "" : "strace may not trace here";
    } catch (IOException e) {
      return "strace is not installed";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often an undisturbed run makes each of these calls on the files we watch. */
  Map<String, Long> count(String calls) throws Exception {
    run(calls, List.of());
    return CALL.matcher(log())
        .results()
        .collect(Collectors.groupingBy(call -> call.group(1), Collectors.counting()));
  }

  /** Runs with the n-th such call going wrong: {@code signal=KILL} or {@code error=ENOSPC}. */
  Run fail(String call, String fault, long n) throws Exception {
    int exit = run(call, List.of("-e", "inject=" + call + ":" + fault + ":when=" + n));
    return new Run(exit, FAULT.matcher(log()).find());
  }

  private int run(String calls, List<String> injection) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of("strace", "-f", "-o", logFile().toString(), "-e", "trace=" + calls));
    command.addAll(injection);
    if (injection.stream().noneMatch(option -> option.contains("signal"))) {
      // Stops at the named calls only, which is faster, and where signals go astray.
      command.add("--seccomp-bpf");
    }
    List<Path> watched = calls.equals(OPENS) ? opened : changed;
    watched.forEach(path -> command.addAll(List.of("-P", path.toString())));
    command.addAll(OwnJava.running(program, home.toString(), word));
    Process process = start(command);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("hangs: " + command);
    }
    return process.exitValue();
  }

  static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path logFile() {
    return home.resolveSibling(home.getFileName() + ".strace");
  }

  private String log() throws IOException {
    return Files.readString(logFile());
  }
}
