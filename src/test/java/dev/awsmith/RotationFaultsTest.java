package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rotations through a network and a process that fail at random, each seed the same every time. */
class RotationFaultsTest {
  private static final int SEEDS = 10;
  private static final int MOST_ATTEMPTS = 6;
  private static final double SPOILT = 0.08;
  private static final double CRASH = 0.04;
  private static final List<Fault> FAULTS =
      List.of(
          Fault.throttle(),
          Fault.unavailable(Moment.BEFORE),
          Fault.unavailable(Moment.AFTER),
          new Fault.Drop(Moment.BEFORE),
          new Fault.Drop(Moment.AFTER),
          new Fault.CutOff(),
          Fault.portal());

  @TempDir private Path temporary;

  /** Stands for the end of the process. */
  private static final class Crash extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void whateverFailsTheProfilesKeepAWorkingKeyAndNoSecretIsLost() throws IOException {
    int attempts = 0;
    int orphans = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Path home = Files.createDirectories(temporary.resolve("seed-" + seed));
      try (RotationStage stage = new RotationStage(home)) {
        attempts += play(stage, new Random(seed), "seed " + seed);
        orphans += stage.orphans;
      }
    }
    System.out.println(
        "rotation: "
            + SEEDS
            + " seeds, "
            + attempts
            + " attempts, "
            + orphans
            + " keys without a secret found and deleted, 0 secrets lost");
  }

  private static int play(RotationStage stage, Random random, String seed) {
    int unknown = random.nextInt(4);
    stage.aws.propagate(
        (service, request, age) ->
            age.compareTo(Duration.ofDays(1)) > 0 || request > unknown || request == 1);
    stage.aws.faults().always(request -> fault(random));
    stage.meddle(
        world ->
            effect -> {
              if (random.nextDouble() < CRASH) {
                throw new Crash();
              }
              return world.apply(effect);
            });
    int attempts = 1;
    attempt(stage, "--yes", "--grace", "off");
    assertEquals(List.of(), stage.violations(), seed);
    while (attempts < MOST_ATTEMPTS && !stage.open().isEmpty()) {
      attempts++;
      attempt(stage, random.nextBoolean() ? "--resume" : "--rollback", "--grace", "off");
      assertEquals(List.of(), stage.violations(), seed + ", attempt " + attempts);
    }
    stage.aws.faults().clear();
    stage.meddle(world -> world);
    String way = random.nextBoolean() ? "--resume" : "--rollback";
    assertEquals(0, stage.recover(way), () -> seed + " " + way + stage.out + stage.err);
    assertEquals(List.of(), stage.violationsAtTheEnd(), seed + " " + way);
    return attempts + 1;
  }

  private static void attempt(RotationStage stage, String... options) {
    try {
      stage.rotate(options);
    } catch (Crash crash) {
      // The next attempt finds what this one left behind.
    }
  }

  private static synchronized Fault fault(Random random) {
    return random.nextDouble() < SPOILT
        ? FAULTS.get(random.nextInt(FAULTS.size()))
        : new Fault.None();
  }
}
