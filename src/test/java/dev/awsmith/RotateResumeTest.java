package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.practice.Fault;
import dev.awsmith.practice.Fault.Moment;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rotations that stopped half-way, and how they are gone on with or taken back. */
class RotateResumeTest {
  @AutoClose private final RotationStage stage;

  RotateResumeTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void aRotationIsTakenBackAfterTheOldKeyWasTurnedOff() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(0, stage.rotate("--rollback"), () -> stage.out + stage.err);
    assertTrue(stage.old.isActive());
    assertEquals(1, stage.anna.keys().size());
    assertEquals(RotationStage.credentials(stage.old.credentials()), stage.credentialsFile());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aLostReplyLeavesAKeyWithoutSecretThatIsDeletedWithConsent() {
    stage.aws.faults().next("CreateAccessKey", new Fault.Drop(Moment.AFTER));
    assertEquals(8, stage.rotate("--yes", "--no-input"), () -> stage.out + stage.err);
    String tail = stage.fresh().id().lastFour();
    String resume = "awsmith rotate work --resume --yes --confirm " + tail;
    assertTrue(stage.err.contains("its secret was never received"), stage.err);
    assertTrue(stage.err.contains(resume), stage.err);
    assertEquals(Rotation.Phase.INTENT, stage.open().getFirst().phase());
    assertEquals(8, stage.rotate("--resume", "--json"));
    assertTrue(stage.out.contains("\"resume\": \"" + resume + "\""), stage.out);
    assertTrue(stage.out.contains("\"state\": \"intent\""), stage.out);
    assertEquals(0, stage.rotate("--rollback", "--confirm", tail), () -> stage.out + stage.err);
    assertEquals(1, stage.anna.keys().size());
  }

  @Test
  void theCommandThatIsToldAfterALostReplyGoesOnToTheEnd() {
    stage.aws.faults().next("CreateAccessKey", new Fault.Drop(Moment.AFTER));
    stage.rotate("--yes");
    String tail = stage.fresh().id().lastFour();
    assertEquals(8, stage.rotate("--resume", "--yes", "--confirm", tail), () -> stage.err);
    assertTrue(stage.out.startsWith("Rotated. 2 profiles use the new key"), stage.out);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void aRunThatIsStoppedByAFullDiskTellsAScriptHowToGoOn() {
    stage.meddle(
        world ->
            effect ->
                effect instanceof Effect.WriteChanges
                    ? new Event.FileTrouble(Problem.of(ExitCode.FILES, "The disk is full."))
                    : world.apply(effect));
    assertEquals(7, stage.rotate("--yes", "--json"));
    assertTrue(stage.out.contains("\"state\": \"accepted\""), stage.out);
    assertTrue(stage.out.contains("\"title\": \"The disk is full.\""), stage.out);
    assertTrue(stage.out.contains("\"resume\": \"awsmith rotate work --resume\""), stage.out);
  }

  @Test
  void aThrottledCreationIsNoCreation() {
    stage.aws.faults().next("CreateAccessKey", Fault.throttle());
    assertEquals(5, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertEquals(1, stage.anna.keys().size());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aRotationThatIsNotOverIsNotBegunAgain() {
    stage.rotate("--yes");
    assertEquals(8, stage.rotate("--yes"));
    assertTrue(stage.err.contains("is not finished; its last step was just now."), stage.err);
    assertEquals(8, stage.rotate("--status"));
    assertTrue(stage.out.matches("(?s)work, default: grace since [-\\dT:]{19}Z, .*"), stage.out);
  }

  @Test
  void aKeyThatWasReplacedLatelyIsNotReplacedAgainBeforeTheOldOneIsDealtWith() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(8, stage.rotate("--yes"));
    assertTrue(stage.err.contains("the old one was turned off just now."), stage.err);
    assertEquals(0, stage.run("list", "--json"));
    assertTrue(stage.out.contains("\"age_days\": 0"), stage.out);
  }
}
