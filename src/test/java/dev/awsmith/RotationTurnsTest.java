package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.flow.Traveller;
import dev.awsmith.practice.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes at the same key: the second one is told, and creates nothing. */
class RotationTurnsTest {
  private static final String TOLD = "Another awsmith is replacing the key of \"%s\" right now.";
  @AutoClose private final RotationStage stage;

  RotationTurnsTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void theSecondIsToldBeforeAKeyIsCreatedAndADeadOneIsNoObstacle() throws Exception {
    Process first = RotationVictim.start(stage, "KeepRotation", "rotate", "work", "--yes");
    RotationVictim.pausing(first);
    refused("work", RotationVictim.said(stage, "rotate", "work", "--yes"));
    refused("default", RotationVictim.said(stage, "rotate", "default", "--yes"));
    assertEquals(0, asked("CreateAccessKey"));
    assertEquals(List.of(), stage.open());

    first.destroyForcibly().waitFor();
    String third = RotationVictim.said(stage, "rotate", "work", "--yes", "--grace", "off");
    assertTrue(third.contains("exit 0"), third);
    assertEquals(List.of(), stage.violationsAtTheEnd());
  }

  @Test
  void aRotationUnderWayIsNeitherGoneOnWithNorTakenBackByAnother() throws Exception {
    Process first = RotationVictim.start(stage, "WriteChanges", "rotate", "work", "--yes");
    RotationVictim.pausing(first);
    int requests = stage.aws.requests().size();
    for (String way : List.of("--yes", "--resume", "--rollback", "--finish")) {
      refused("work", RotationVictim.said(stage, "rotate", "work", way));
    }
    assertEquals(requests, stage.aws.requests().size(), "AWS is not even asked");

    first.destroyForcibly().waitFor();
    String next = RotationVictim.said(stage, "rotate", "work", "--resume", "--grace", "off");
    assertTrue(next.contains("exit 0"), next);
    assertEquals(List.of(), stage.violationsAtTheEnd());
  }

  @Test
  void whoGoesBackLetsTheOthers() throws Exception {
    stage.anna.permissions().allowOnly("iam:ListAccessKeys");
    Traveller anna = stage.begin().answer("rotate").sees("Not allowed");
    refused("work", RotationVictim.said(stage, "rotate", "work", "--yes"));

    anna.back().sees("Rotate the key of");
    stage.anna.permissions().allowOnly("*");
    String other = RotationVictim.said(stage, "rotate", "work", "--yes", "--grace", "off");
    assertTrue(other.contains("exit 0"), other);
  }

  private static void refused(String profile, String said) {
    assertTrue(said.contains("exit 7"), said);
    assertTrue(said.contains(TOLD.formatted(profile)), said);
  }

  private long asked(String operation) {
    return stage.aws.requests().stream().map(Request::operation).filter(operation::equals).count();
  }
}
