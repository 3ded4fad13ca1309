package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed with SIGKILL at every step of a rotation, and another goes on or back. */
class RotationCrashTest {
  private static final List<String> WAYS = List.of("--resume", "--rollback");
  private static final List<String> CHANGING = List.of("CreateAccessKey", "UpdateAccessKey");

  @TempDir private Path temporary;

  @Test
  void killedBetweenAnyTwoEffectsItGoesOnOrBack() throws Exception {
    List<Callable<String>> deaths = new ArrayList<>();
    List<String> effects = rehearsed();
    for (String way : WAYS) {
      for (int effect = effects.indexOf("SetKey"); effect < effects.size(); effect++) {
        int last = effect + 1;
        if (!effects.get(effect).equals(effects.get(effect - 1))) {
          deaths.add(() -> beforeEffect(last, way));
        }
      }
    }
    report(all(deaths));
  }

  @Test
  void killedWhileAwsChangesAKeyItGoesOnOrBack() throws Exception {
    List<Callable<String>> deaths = new ArrayList<>();
    rehearsed();
    for (String way : WAYS) {
      for (String operation : CHANGING) {
        for (Moment moment : Moment.values()) {
          deaths.add(() -> duringRequest(operation, moment, way));
        }
      }
    }
    report(all(deaths));
  }

  /** The effects of a rotation that nobody disturbs; the classes it loads start the others fast. */
  private List<String> rehearsed() throws IOException, InterruptedException {
    try (RotationStage stage = new RotationStage(home("rehearsal"))) {
      Process process = start(stage, Integer.MAX_VALUE);
      List<String> effects = new ArrayList<>();
      try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
        lines.lines().takeWhile(line -> !line.startsWith("exit ")).forEach(effects::add);
        process.waitFor();
      }
      return effects;
    }
  }

  private String beforeEffect(int last, String way) throws IOException, InterruptedException {
    try (RotationStage stage = new RotationStage(home(last + way))) {
      Process victim = start(stage, last);
      String said = lastLine(victim);
      victim.destroyForcibly().waitFor();
      return said.startsWith(RotationVictim.READY)
          ? recovered(stage, way, said.substring(RotationVictim.READY.length()))
          : "";
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
      victim.get().waitFor(60, TimeUnit.SECONDS);
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

  private static void report(List<String> deaths) {
    List<String> died = deaths.stream().filter(death -> !death.isEmpty()).toList();
    System.out.println(
        "rotation: " + died.size() + " processes killed, all recovered, 0 secrets lost");
    assertTrue(died.size() >= 8, died::toString);
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

  private Process start(RotationStage stage, int last) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:SharedArchiveFile=" + temporary.resolve("victim.jsa"),
            "-XX:+AutoCreateSharedArchive",
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
