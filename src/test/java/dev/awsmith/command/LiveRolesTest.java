package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Role;
import dev.awsmith.profile.Credentials;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles that are refused, told apart by looking at both sides of the trust. */
class LiveRolesTest extends LiveDoctor {
  LiveRolesTest(@TempDir Path home) {
    super(home);
  }

  /** A profile that borrows a role with the key of another one. */
  private void borrower(Credentials keys, String role, String more) {
    work(keys);
    computer.holding(
        computer.config(),
        """
        [profile work]
        region = eu-west-1

        [profile client]
        role_arn = %s
        source_profile = work
        region = eu-west-1
        %s\
        """
            .formatted(role, more));
  }

  @Test
  void aRoleThatIsGivenIsWell() {
    borrower(anna.createKey().credentials(), account.role("deploy").arn(), "");
    JsonObject report = computer.run("doctor", "--live", "--json").json();
    assertEquals("[]", report.getAsJsonArray("findings").toString());
    assertEquals("[\"work\",\"client\"]", report.getAsJsonArray("asked").toString());
    assertTrue(
        computer.aws.aws().requests().stream()
            .anyMatch(request -> request.operation().equals("AssumeRole")));
  }

  @Test
  void aRoleThatDoesNotExistIsToldFromOneThatRefuses() {
    String missing = account.role("deploy").arn().replace("deploy", "depoly");
    borrower(anna.createKey().credentials(), missing, "");
    JsonObject finding = only("AW305");
    assertTrue(finding.get("what").getAsString().startsWith("There is no role depoly"));
    assertEquals("input", firstFix(finding).get("kind").getAsString());
  }

  @Test
  void aRoleThatAsksForAnotherExternalIdTellsWhich() {
    Role role = account.role("deploy");
    role.demandExternalId("acme-42");
    borrower(anna.createKey().credentials(), role.arn(), "external_id = acme\n");
    JsonObject finding = only("AW305");
    assertTrue(finding.get("what").getAsString().contains("sends another"), finding::toString);
    assertEquals("choice", firstFix(finding).get("kind").getAsString());
  }

  @Test
  void aRoleThatAsksForMfaWantsADevice() {
    Role role = account.role("deploy");
    role.demandMfa();
    borrower(anna.createKey().credentials(), role.arn(), "");
    assertTrue(only("AW305").get("what").getAsString().contains("names no MFA device"));
  }

  @Test
  void nobodyIsAskedForAnMfaCode() {
    Role role = account.role("deploy");
    role.demandMfa();
    borrower(
        anna.createKey().credentials(),
        role.arn(),
        "mfa_serial = " + anna.enableMfa("phone").serial() + "\n");
    assertEquals(List.of(), findings());
  }

  @Test
  void aTrustPolicyThatNamesOthersIsForItsOwner() {
    Role role = account.role("deploy");
    role.trustOnly(account.user("ben"));
    borrower(anna.createKey().credentials(), role.arn(), "");
    JsonObject fix = firstFix(only("AW305"));
    String text = fix.get("text").getAsString();
    assertEquals("human", fix.get("kind").getAsString());
    assertTrue(text.contains("2. A statement in the trust policy of the role (this is missing)"));
    assertTrue(text.contains("\"Principal\": { \"AWS\": \"" + anna.arn() + "\" }"), text);
    assertTrue(text.contains("\"Resource\": \"" + role.arn() + "\""), text);
  }

  @Test
  void aPermissionThatIsMissingIsForOnesOwnAdmin() {
    anna.permissions().allowOnly("iam:*");
    borrower(anna.createKey().credentials(), account.role("deploy").arn(), "");
    String text = firstFix(only("AW305")).get("text").getAsString();
    assertTrue(text.contains("1. A policy for the user (this is missing)"), text);
  }

  @Test
  void whereTheRoleMayNotBeLookedAtBothSidesAreNamed() {
    Role role = account.role("deploy");
    role.trustOnly(account.user("ben"));
    anna.permissions().allowOnly("sts:*");
    borrower(anna.createKey().credentials(), role.arn(), "");
    JsonObject finding = only("AW305");
    assertTrue(finding.toString().contains("does not say which side is missing"));
    assertFalse(firstFix(finding).get("text").getAsString().contains("missing"));
  }

  @Test
  void keysThatAreRefusedAreTheProblemOfTheirOwnProfile() {
    AccessKey key = anna.createKey();
    anna.deleteKey(key.id());
    borrower(key.credentials(), account.role("deploy").arn(), "");
    List<JsonObject> all = findings();
    assertEquals(
        List.of("AW301", "AW305"),
        all.stream().map(one -> one.get("code").getAsString()).sorted().toList());
    assertTrue(all.toString().contains("awsmith doctor work --live --fix"), all::toString);
  }

  @Test
  void aSessionThatIsTooLongIsNoMatterOfTrust() {
    borrower(
        anna.createKey().credentials(), account.role("deploy").arn(), "duration_seconds = 7200\n");
    assertTrue(only("AW305").get("what").getAsString().contains("longer than the role allows"));
  }
}
