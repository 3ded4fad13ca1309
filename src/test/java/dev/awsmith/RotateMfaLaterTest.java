package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.flow.Traveller;
import dev.awsmith.practice.MfaDevice;
import dev.awsmith.wizard.Action;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where keys change only after an MFA code, it is asked for whenever a rotation goes on. */
class RotateMfaLaterTest {
  private static final String WANTED = "Most want an MFA code first.";
  private RotationStage stage;
  private MfaDevice phone;

  @BeforeEach
  void open(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
    phone = stage.anna.enableMfa("anna-phone");
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    stage.anna.permissions().demandMfa("iam:DeleteAccessKey");
  }

  @AfterEach
  void close() throws IOException {
    stage.close();
  }

  @Test
  void aScriptWithoutACodeIsToldWhyOneIsWanted() {
    assertEquals(4, stage.rotate("--yes"), () -> stage.out + stage.err);
    assertTrue(stage.err.contains(WANTED), stage.err);
    assertTrue(stage.err.contains("Give --mfa-code"), stage.err);
    assertEquals(4, stage.rotate("--yes", "--mfa-code", "000000"));
    assertTrue(stage.err.contains("AWS did not take it"), stage.err);
    assertEquals(1, stage.anna.keys().size());
  }

  @Test
  void theOldKeyIsTurnedOffAnotherDayWithAnotherCode() {
    rotated();
    assertEquals(4, stage.rotate("--finish", "--json"), () -> stage.out + stage.err);
    assertTrue(stage.out.contains(WANTED), stage.out);
    assertTrue(stage.out.contains("\"state\": \"grace\""), stage.out);
    assertTrue(stage.out.contains("\"resume\": \"awsmith rotate work --resume\""), stage.out);
    assertEquals(0, stage.rotate("--finish", "--mfa-code", code()), () -> stage.err);
    assertFalse(stage.old.isActive());
  }

  @Test
  void allIsTakenBackAnotherDayWithAnotherCode() {
    rotated();
    assertEquals(4, stage.rotate("--rollback"), () -> stage.out + stage.err);
    assertEquals(List.of(), stage.violations());
    assertEquals(0, stage.rotate("--rollback", "--mfa-code", code()), () -> stage.err);
    assertEquals(1, stage.anna.keys().size(), "what needs the code is not done in another way");
    assertEquals(List.of(), stage.violationsAtTheEnd());
  }

  @Test
  void aSessionThatHasEndedIsBegunAgain() {
    Traveller anna = stage.begin().answer("rotate").sees(WANTED);
    anna.answer("begin", "device", phone.serial(), "code", code()).answer("rotate");
    stage.wait(Duration.ofHours(2));
    anna.answer("go", "fate", "off").sees(WANTED, "The rotation has stopped here.");
    anna.answer("begin", "device", phone.serial(), "code", code())
        .answer("go", "fate", "off")
        .sees("Rotated.");
    assertFalse(stage.old.isActive());
  }

  @Test
  void whoHasNoCodeAtHandSeesThePolicyOrFinishesLater() {
    rotated();
    Traveller anna = stage.begin().answer("resume").answer("go", "fate", "off").sees(WANTED);
    anna.answer("ask").sees("Your user may not turn its keys on or off.", "Finish later").back();
    assertEquals(8, anna.answer(Action.LEAVE).outcome().exit().number());
  }

  private void rotated() {
    assertEquals(8, stage.rotate("--yes", "--mfa-code", code()), () -> stage.out + stage.err);
    stage.wait(Duration.ofHours(20));
  }

  /** AWS takes each code once. */
  private String code() {
    stage.wait(Duration.ofMinutes(1));
    return phone.code();
  }
}
