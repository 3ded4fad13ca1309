package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed with SIGKILL at every step of a rotation, and of the way back. From what
 * each death leaves behind another one goes on, and in a world that is the same another goes back.
 */
class RotationCrashTest {
  private static final int KILLED = 137;

  @TempDir private Path temporary;

  @Test
  void killedBetweenAnyTwoEffectsItGoesOnAndBack() throws Exception {
    List<Callable<String>> deaths = new ArrayList<>();
    for (int effect : cuts("TakeTurn", "RehearseWrite", List.of())) {
      deaths.add(() -> beforeEffect("rotation", effect, List.of()));
    }
    report("between two effects", all(deaths), 14);
  }

  @Test
  void killedWhileItIsTakenBackItGoesBackAllTheSame() throws Exception {
    List<String> rolledBack = List.of("--yes", "--grace", "off");
    List<Callable<String>> deaths = new ArrayList<>();
    for (int effect : cuts("ReadFiles", "ListBackups", rolledBack)) {
      deaths.add(() -> beforeEffect("way back", effect, rolledBack));
    }
    report("on the way back", all(deaths), 6);
  }

  @Test
  void killedWhileAwsChangesAKeyItGoesOnAndBack() throws Exception {
    List<Callable<String>> deaths = new ArrayList<>();
    for (String request : List.of("CreateAccessKey 1", "UpdateAccessKey 2", "DeleteAccessKey 1")) {
      for (Moment moment : Moment.values()) {
        deaths.add(() -> duringRequest(request, moment));
      }
    }
    report("during a request", all(deaths), 6);
  }

  /** The command that is killed: a whole rotation, or the way back from one that went before. */
  private static String[] command(RotationStage stage, List<String> earlier) {
    return earlier.isEmpty()
        ? new String[] {
          "rotate", "work", "--yes", "--grace", "delete", "--confirm", stage.old.id().lastFour()
        }
        : new String[] {"rotate", "work", "--rollback"};
  }

  /** The numbers of the effects from the first such pair on, and of the end. */
  private List<Integer> cuts(String first, String second, List<String> earlier) throws IOException {
    List<String> effects = new ArrayList<>();
    try (RotationStage stage = begun("rehearsal", earlier)) {
      stage.meddle(
          world ->
              effect -> {
                String name = effect.getClass().getSimpleName();
                if (effects.isEmpty() || !effects.getLast().equals(name)) {
                  effects.add(name);
                }
                return world.apply(effect);
              });
      assertEquals(0, stage.run(command(stage, earlier)), () -> stage.out + stage.err);
    }
    List<Integer> cuts = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      boolean begins = effects.get(i).equals(first) && effects.get(i + 1).equals(second);
      if (begins || !cuts.isEmpty()) {
        cuts.add(i + 1);
      }
    }
    return cuts;
  }

  private RotationStage begun(String name, List<String> earlier) throws IOException {
    RotationStage stage = new RotationStage(home(name));
    if (!earlier.isEmpty()) {
      assertEquals(0, stage.rotate(earlier.toArray(String[]::new)));
    }
    return stage;
  }

  private String beforeEffect(String what, int number, List<String> earlier) throws Exception {
    try (RotationStage stage = begun(what + number, earlier)) {
      String effect =
          RotationVictim.killed(RotationVictim.start(stage, "" + number, command(stage, earlier)));
      String death = recovered(stage, what + " killed before effect " + number + ", " + effect);
      assertEquals(0, stage.orphans, death + ": a key whose secret is nowhere");
      return death;
    }
  }

  /** The first update only tries whether updates are allowed; the second turns the old key off. */
  private String duringRequest(String request, Moment moment) throws Exception {
    String operation = request.split(" ")[0];
    long nth = Long.parseLong(request.split(" ")[1]);
    try (RotationStage stage = new RotationStage(home(request + moment))) {
      AtomicReference<Process> victim = new AtomicReference<>();
      stage
          .aws
          .faults()
          .always(
              now -> {
                long count =
                    stage.aws.requests().stream()
                        .filter(earlier -> earlier.operation().equals(operation))
                        .count();
                if (!now.operation().equals(operation) || count != nth) {
                  return new Fault.None();
                }
                kill(victim.get());
                return new Fault.Drop(moment);
              });
      victim.set(RotationVictim.start(stage, RotationVictim.NOWHERE, command(stage, List.of())));
      assertEquals(KILLED, victim.get().waitFor(), "exit of the process");
      stage.aws.faults().clear();
      return recovered(stage, "rotation killed " + moment + " " + request);
    }
  }

  private String recovered(RotationStage stage, String death) throws IOException {
    assertEquals(List.of(), stage.violations(), death);
    boolean wayBack = death.startsWith("way back");
    Path kept = temporary.resolve(stage.home.getFileName() + "-kept");
    copy(stage.home, kept);
    try (RotationStage twin = stage.twin()) {
      ended(stage, "--resume", death + ", then --resume: ", wayBack);
      remove(stage.home);
      Files.move(kept, stage.home);
      if (stage.old.equals(twin.old)) {
        assertEquals(8, twin.rotate("--rollback"), () -> death + twin.out + twin.err);
        assertEquals(List.of(), twin.violations(), death);
        ended(twin, "--resume", death + ", then --rollback, then --resume: ", false);
      } else {
        ended(twin, "--rollback", death + ", then --rollback: ", true);
      }
    }
    return death;
  }

  private static void ended(RotationStage stage, String way, String story, boolean back) {
    int exit = stage.recover(way);
    assertEquals(0, exit, () -> story + stage.out + stage.err);
    assertEquals(List.of(), stage.violationsAtTheEnd(), story);
    boolean taken = stage.credentialsFile().contains(stage.old.id().value());
    assertEquals(back, taken, story + "whose key is in the files");
  }

  private static void report(String where, List<String> deaths, int least) {
    System.out.println(
        "rotation: "
            + deaths.size()
            + " processes killed "
            + where
            + ", "
            + 2 * deaths.size()
            + " recoveries, 0 secrets lost");
    assertTrue(deaths.size() >= least, deaths::toString);
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(
            path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
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
