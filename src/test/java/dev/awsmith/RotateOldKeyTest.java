package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.flow.Traveller;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Service;
import dev.awsmith.profile.Rotation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the old key: kept, turned off or deleted, as an option or a setting says. */
class RotateOldKeyTest {
  @AutoClose private final RotationStage stage;

  RotateOldKeyTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void theOldKeyIsTurnedOffWhenThatIsAsked() {
    assertEquals(0, stage.rotate("--yes", "--grace", "off"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
    assertEquals(Rotation.Phase.OLD_OFF, stage.open().getFirst().phase());
  }

  @Test
  void theOldKeyIsTurnedOffWhereThatIsSet() {
    stage.set("grace = \"off\"\n");
    assertEquals(0, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
  }

  @Test
  void anOptionBeatsWhatIsSet() {
    stage.set("grace = \"off\"\n");
    assertEquals(8, stage.rotate("--yes", "--grace", "keep"), () -> stage.out + stage.err);
    assertTrue(stage.old.isActive());
  }

  @Test
  void whatIsSetIsChosenBeforehandWhereAPersonIsAsked() {
    assertEquals("keep", stage.begin().answer("rotate").value("fate"));
    stage.set("grace = \"off\"\n");
    assertEquals("off", stage.begin().answer("resume").value("fate"));
  }

  @Test
  void whatIsSetIsChosenBeforehandForAKeyThatIsOffToo() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals("off", stage.begin().answer("resume").value("fate"));
    stage.set("grace = \"delete\"\n");
    assertEquals("delete", stage.begin().answer("resume").value("fate"));
    stage.set("grace = \"keep\"\n");
    assertEquals("off", stage.begin().answer("resume").value("fate"));
  }

  @Test
  void theOldKeyIsDeletedOnlyWithItsLastFourCharacters() {
    assertEquals(2, stage.rotate("--yes", "--grace", "delete"));
    assertEquals(2, stage.anna.keys().size());
    assertTrue(stage.old.isActive());
    String tail = stage.old.id().lastFour();
    assertEquals(
        0,
        stage.rotate("--finish", "--grace", "delete", "--confirm", tail),
        () -> stage.out + stage.err);
    assertEquals(
        List.of(stage.fresh().id()), stage.anna.keys().stream().map(AccessKey::id).toList());
    assertEquals(List.of(), stage.open());
  }

  @Test
  void aKeyThatIsOffAlreadyMayBeTurnedOff() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(0, stage.rotate("--finish"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
  }

  @Test
  void whereElseTheKeyMayBeIsStillKnownWhenItIsGoneOnWith() {
    stage.rotate("--yes", "--elsewhere", "ci,server");
    assertTrue(stage.out.contains("Update the secrets of your CI"), stage.out);
    Traveller later = stage.begin().answer("resume");
    assertFalse(later.text().contains("(suggested)"), later.text());
    later
        .answer("go", "fate", "off")
        .sees("Update the servers that use it", "Update the secrets of your CI");
  }

  @Test
  void theNewKeyNeedNotBeKnownToIamWhenTheOldOneIsTurnedOff() {
    stage.aws.propagate(
        (service, request, age) -> isOld(age) || service != Service.IAM || request <= 6);
    assertEquals(0, stage.rotate("--yes", "--grace", "off"), () -> stage.out + stage.err);
    assertFalse(stage.old.isActive());
  }

  private static boolean isOld(Duration age) {
    return age.compareTo(Duration.ofDays(1)) > 0;
  }
}
