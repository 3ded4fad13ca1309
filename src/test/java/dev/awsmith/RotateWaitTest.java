package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.Propagation;
import dev.awsmith.practice.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key that AWS does not know at once, everywhere or ever. */
class RotateWaitTest {
  @AutoClose private final RotationStage stage;

  RotateWaitTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void aKeyThatIsKnownLateIsWaitedFor() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(14)));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void iamIsWaitedForWhenOnlyStsKnowsTheKey() {
    stage.aws.propagate(Propagation.after(Duration.ofSeconds(30)).in(Service.IAM));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
    long tries =
        stage.aws.requests().stream()
            .filter(r -> r.operation().equals("GetCallerIdentity"))
            .count();
    assertTrue(tries > 15, "tries " + tries);
  }

  @Test
  void oneRefusalAmongGoodAnswersBeginsTheCountAnew() {
    stage.aws.propagate(
        (service, request, age) -> isOld(age) || !Set.of(1, 2, 5, 7).contains(request));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
  }

  @Test
  void aKeyThatIsNeverKnownLeavesTheFilesAloneAndIsTakenBack() {
    stage.aws.propagate((service, request, age) -> age.compareTo(Duration.ofHours(1)) > 0);
    assertEquals(8, stage.rotate("--yes", "--wait", "30s"));
    assertEquals(RotationStage.credentials(stage.old.credentials()), stage.credentialsFile());
    assertEquals(2, stage.anna.keys().size());
    assertEquals(0, stage.rotate("--rollback"), () -> stage.out + stage.err);
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aClockThatIsWrongIsNoObstacle() {
    stage.wait(Duration.ofHours(2));
    assertEquals(8, stage.rotate("--yes"), () -> stage.out + stage.err);
  }

  private static boolean isOld(Duration age) {
    return age.compareTo(Duration.ofDays(1)) > 0;
  }
}
