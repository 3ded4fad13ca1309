package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed with SIGKILL at every step of a rotation, and another goes on or back.
 */
class RotationCrashTest {
  private static final int KILLED = 137;
  private static final List<String> WAYS = List.of("--resume", "--rollback");
  private static final List<String> CHANGING = List.of("CreateAccessKey", "UpdateAccessKey");

  @TempDir private Path temporary;

  /** Stands for the end of a process. */
  private static final class Abandoned extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void killedBetweenTwoEffectsItGoesOnOrBack() throws Exception {
    List<Callable<String>> deaths = new ArrayList<>();
    for (int last : cuts()) {
      String way = WAYS.get(deaths.size() % 2);
      deaths.add(() -> beforeEffect(last, way));
    }
    report(all(deaths));
  }

  @Test
  void killedWhileAwsChangesAKeyItGoesOnOrBack() throws Exception {
    List<Callable<String>> deaths = new ArrayList<>();
    for (String operation : CHANGING) {
      for (Moment moment : Moment.values()) {
        String way = WAYS.get(moment.ordinal());
        deaths.add(() -> duringRequest(operation, moment, way));
      }
    }
    report(all(deaths));
  }

  /** Every cut with both ways out; the process lives on, and forgets all it knew. */
  @Test
  void abandonedBetweenAnyTwoEffectsItGoesOnAndBack() throws IOException {
    List<String> deaths = new ArrayList<>();
    for (int last : cuts()) {
      for (String way : WAYS) {
        try (RotationStage stage = new RotationStage(home("abandoned" + last + way))) {
          AtomicInteger count = new AtomicInteger();
          stage.meddle(
              world ->
                  effect -> {
                    if (count.incrementAndGet() == last) {
                      throw new Abandoned();
                    }
                    return world.apply(effect);
                  });
          assertThrows(Abandoned.class, () -> stage.rotate("--yes", "--grace", "off"));
          stage.meddle(world -> world);
          deaths.add(recovered(stage, way, " before effect " + last));
        }
      }
    }
    report(deaths);
  }

  /** The effects of a rotation, by number, but for those that only repeat the one before. */
  private List<Integer> cuts() throws IOException {
    List<String> effects = new ArrayList<>();
    try (RotationStage stage = new RotationStage(home("rehearsal"))) {
      stage.meddle(
          world ->
              effect -> {
                effects.add(effect.getClass().getSimpleName());
                return world.apply(effect);
              });
      assertEquals(0, stage.rotate("--yes", "--grace", "off"));
    }
    return IntStream.range(effects.indexOf("SetKey"), effects.size())
        .filter(effect -> !effects.get(effect).equals(effects.get(effect - 1)))
        .mapToObj(effect -> effect + 1)
        .toList();
  }

  private String beforeEffect(int last, String way) throws IOException, InterruptedException {
    try (RotationStage stage = new RotationStage(home(last + way))) {
      Process victim = start(stage, last);
      String said = lastLine(victim);
      victim.destroyForcibly().waitFor();
      assertTrue(said.startsWith(RotationVictim.READY), said);
      return recovered(stage, way, said.substring(RotationVictim.READY.length()));
    }
  }

  /** The second of the updates is the one that turns the old key off. */
  private String duringRequest(String operation, Moment moment, String way)
      throws IOException, InterruptedException {
    try (RotationStage stage = new RotationStage(home(operation + moment + way))) {
      AtomicReference<Process> victim = new AtomicReference<>();
      int nth = operation.startsWith("Update") ? 2 : 1;
      stage
          .aws
          .faults()
          .always(
              request -> {
                long count =
                    stage.aws.requests().stream()
                        .filter(earlier -> earlier.operation().equals(operation))
                        .count();
                if (!request.operation().equals(operation) || count != nth) {
                  return new Fault.None();
                }
                kill(victim.get());
                return new Fault.Drop(moment);
              });
      victim.set(start(stage, Integer.MAX_VALUE));
      assertEquals(KILLED, victim.get().waitFor(), "exit of the process");
      stage.aws.faults().clear();
      return recovered(stage, way, " " + moment + " " + operation);
    }
  }

  private static String recovered(RotationStage stage, String way, String where) {
    String at = "killed" + where + ", then " + way + ": ";
    assertEquals(List.of(), stage.violations(), at + "after the kill");
    int exit = stage.recover(way);
    assertEquals(0, exit, () -> at + stage.out + stage.err);
    assertEquals(List.of(), stage.violationsAtTheEnd(), at + "after the recovery");
    boolean taken = stage.credentialsFile().contains(stage.old.id().value());
    assertEquals(way.equals("--rollback"), taken, at + "whose key is in the files");
    return where;
  }

  private static void report(List<String> died) {
    System.out.println(
        "rotation: " + died.size() + " rotations cut short, all recovered, 0 secrets lost");
    assertTrue(died.size() >= 4, died::toString);
  }

  private static List<String> all(List<Callable<String>> deaths) throws Exception {
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()))) {
      List<String> done = new ArrayList<>();
      for (Future<String> death : threads.invokeAll(deaths)) {
        done.add(death.get());
      }
      return done;
    }
  }

  private Path home(String name) throws IOException {
    return Files.createDirectories(temporary.resolve(name.replaceAll("[^A-Za-z0-9]", "-")));
  }

  private static Process start(RotationStage stage, int last) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            RotationVictim.class.getName(),
            stage.home.toString(),
            stage.aws.endpoint().toString(),
            String.valueOf(last))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String lastLine(Process victim) throws IOException {
    try (BufferedReader lines = victim.inputReader(StandardCharsets.UTF_8)) {
      return lines
          .lines()
          .filter(line -> line.startsWith(RotationVictim.READY) || line.startsWith("exit "))
          .findFirst()
          .orElse("");
    }
  }

  private static void kill(Process victim) {
    try {
      victim.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
