package dev.awsmith.files;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.OwnJava;
import dev.awsmith.ini.Change;
import dev.awsmith.ini.Proof;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveLockTest {
  private static final int PROCESSES = 4;
  private static final int UPDATES = 25;
  @TempDir Path home;

  /** Holds the lock of an AWS folder until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      Path lock = Path.of(arguments[0]);
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        System.out.println(held.isValid());
        System.in.read();
      }
    }
  }

  @Test
  void whileAnotherAwsmithSavesOneWaitsAndSaysSo() throws Exception {
    Sandbox sandbox = new Sandbox(home).filled();
    Change change = sandbox.append(CONFIG, "[new]\n");
    Disk hasty =
        new Disk(
            sandbox.locations,
            Proof::complaint,
            new Disk.Patience(Duration.ofMillis(200), Duration.ZERO),
            Clock.systemUTC());
    Process holder =
        new ProcessBuilder(
                OwnJava.running(
                    Holder.class, sandbox.aws.resolve(".credentials.awsmith-lock").toString()))
            .start();
    List<String> notices = new ArrayList<>();

    assertEquals("true", holder.inputReader().readLine());
    assertEquals(new WriteOutcome.Locked(), hasty.write(List.of(change), "Nothing", notices::add));
    assertEquals(List.of("Another awsmith is saving. Waiting 1 s..."), notices);
    holder.destroyForcibly().waitFor();
    assertEquals(
        List.of(CONFIG),
        ((WriteOutcome.Written) hasty.write(List.of(change), "Nothing", notices::add)).files());
  }

  /** Adds lines of its own to a file, one after the other. */
  static final class Writer {
    private Writer() {}

    public static void main(String[] arguments) throws Exception {
      Sandbox sandbox = new Sandbox(Path.of(arguments[0]));
      for (int i = 0; i < UPDATES; i++) {
        String line = "# " + arguments[1] + "-" + i + "\n";
        while (!written(sandbox, sandbox.append(CONFIG, line))) {
          Thread.onSpinWait();
        }
      }
    }
  }

  private static boolean written(Sandbox sandbox, Change change) {
    return Sandbox.write(sandbox.bare(), change) instanceof WriteOutcome.Written;
  }

  @Test
  void severalProcessesLoseNoUpdate() throws Exception {
    Sandbox sandbox = new Sandbox(home).filled();
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(Strace.start(OwnJava.running(Writer.class, home.toString(), "writer" + i)));
    }
    for (Process process : processes) {
      assertEquals(0, process.waitFor());
    }

    List<String> lines = Files.readAllLines(sandbox.config);
    assertEquals(PROCESSES * UPDATES, lines.stream().filter(l -> l.startsWith("# ")).count());
    assertTrue(lines.containsAll(List.of("# writer0-0", "# writer3-24")));
    assertEquals(List.of("config", "credentials"), sandbox.names());
  }
}
