package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users who may change their keys only with an MFA code. */
class RotateMfaTest {
  @AutoClose private final RotationStage stage;

  RotateMfaTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void anMfaCodeOpensTheWayWhereAPlainKeyIsForbidden() {
    var phone = stage.anna.enableMfa("anna-phone");
    stage.anna.permissions().demandMfa("iam:*");
    assertEquals(4, stage.rotate("--yes"));
    assertEquals(
        8,
        stage.rotate("--yes", "--mfa-device", phone.serial(), "--mfa-code", phone.code()),
        () -> stage.out + stage.err);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void theDeviceIsTheOneThatAwsNames() {
    var phone = stage.anna.enableMfa("some-other-name");
    stage.anna.permissions().demandMfa("iam:CreateAccessKey");
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    assertEquals(8, stage.rotate("--yes", "--mfa-code", phone.code()), () -> stage.err);
    assertEquals(RotationStage.credentials(stage.fresh().credentials()), stage.credentialsFile());
  }

  @Test
  void ofSeveralDevicesOneIsChosen() {
    stage.anna.enableMfa("old-phone");
    var phone = stage.anna.enableMfa("new-phone");
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    assertEquals(4, stage.rotate("--yes", "--mfa-code", phone.code()));
    assertTrue(stage.err.contains("--mfa-device"), stage.err);
    assertEquals(
        8,
        stage.rotate("--yes", "--mfa-device", phone.serial(), "--mfa-code", phone.code()),
        () -> stage.err);
  }

  @Test
  void whereAwsDoesNotNameTheDeviceTheProfileDoes() throws IOException {
    var phone = stage.anna.enableMfa("some-other-name");
    stage.anna.permissions().demandMfa("iam:*");
    Files.writeString(
        stage.home.resolve(".aws/config"),
        RotationStage.CONFIG + "mfa_serial = " + phone.serial() + "\n");
    assertEquals(8, stage.rotate("--yes", "--mfa-code", phone.code()), () -> stage.err);
  }

  @Test
  void whoHasNoDeviceIsNotAskedForACode() {
    stage.anna.permissions().demandMfa("iam:UpdateAccessKey");
    assertEquals(6, stage.rotate("--yes"));
    assertTrue(stage.err.contains("Your user may not turn its keys on or off."), stage.err);
  }
}
