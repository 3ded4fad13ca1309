package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

class SessionOperationsTest extends EmbeddedAwsTest {
  private static final String BAD_CODE =
      "MultiFactorAuthentication failed with invalid MFA one time pass code. ";

  @Test
  void aUserIsToldWhoItIs() {
    GetCallerIdentityResponse caller = sts().getCallerIdentity();
    assertEquals("029608264753", caller.account());
    assertEquals("arn:aws:iam::029608264753:user/dev-anna", caller.arn());
    assertTrue(caller.userId().matches("AIDA[A-Z2-7]{17}"), caller.userId());
  }

  @Test
  void noPolicyForbidsToAskWhoOneIs() {
    anna.permissions().allowOnly();
    anna.permissions().deny("*", "with an explicit deny in a service control policy");
    assertEquals(anna.arn(), sts().getCallerIdentity().arn());
  }

  @Test
  void theRootUserIsItsAccount() {
    GetCallerIdentityResponse caller =
        sts(account.root().createKey().credentials()).getCallerIdentity();
    assertEquals("arn:aws:iam::029608264753:root", caller.arn());
    assertEquals("029608264753", caller.userId());
  }

  @Test
  void aKeyIdTellsItsAccount() {
    assertEquals(
        "029608264753", sts().getAccessKeyInfo(r -> r.accessKeyId(key.id().value())).account());
  }

  @Test
  void aSessionSpeaksForItsUser() {
    Credentials session = sts().getSessionToken(r -> r.durationSeconds(900)).credentials();
    assertEquals(anna.arn(), sts(sdk(session)).getCallerIdentity().arn());
    Duration lasting = Duration.between(Instant.now(), session.expiration());
    assertTrue(lasting.compareTo(Duration.ofSeconds(901)) < 0, lasting.toString());
    assertTrue(lasting.compareTo(Duration.ofSeconds(840)) > 0, lasting.toString());
  }

  @Test
  void aSessionGetsNoSession() {
    assertRefused(
        403,
        "AccessDenied",
        "Cannot call GetSessionToken with session credentials",
        () -> sts(anna.session(Duration.ofHours(1), true)).getSessionToken());
  }

  @Test
  void anMfaCodeMakesASessionThatIamKnows() {
    MfaDevice phone = anna.enableMfa("phone");
    Credentials session =
        sts()
            .getSessionToken(r -> r.serialNumber(phone.serial()).tokenCode(phone.code()))
            .credentials();
    assertEquals(
        "dev-anna",
        Clients.iam(aws.endpoint(), sdk(session))
            .getUser(r -> r.userName("dev-anna"))
            .user()
            .userName());
  }

  @Test
  void anMfaCodeWorksOnce() {
    MfaDevice phone = anna.enableMfa("phone");
    String code = phone.code();
    sts().getSessionToken(r -> r.serialNumber(phone.serial()).tokenCode(code));
    assertRefused(
        403,
        "AccessDenied",
        BAD_CODE,
        () -> sts().getSessionToken(r -> r.serialNumber(phone.serial()).tokenCode(code)));
  }

  @Test
  void anotherMinuteBringsAnotherMfaCode() {
    MfaDevice phone = anna.enableMfa("phone");
    String code = phone.code();
    clockAhead(Duration.ofMinutes(1));
    assertRefused(
        403,
        "AccessDenied",
        BAD_CODE,
        () -> sts().getSessionToken(r -> r.serialNumber(phone.serial()).tokenCode(code)));
  }

  @Test
  void theMfaDeviceMustBeTheUsersOwn() {
    MfaDevice foreign = account.user("dev-ben").enableMfa("tablet");
    assertRefused(
        403,
        "AccessDenied",
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA"
            + " serial number is valid and associated with this user.",
        () -> sts().getSessionToken(r -> r.serialNumber(foreign.serial()).tokenCode("123456")));
  }

  @Test
  void anMfaCodeWithoutADeviceIsRefused() {
    assertRefused(
        403,
        "AccessDenied",
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass"
            + " code.",
        () -> sts().getSessionToken(r -> r.tokenCode("123456")));
  }

  @Test
  void aRoleIsAssumed() {
    Role deploy = account.role("deploy");
    AssumeRoleResponse assumed = assume(deploy);
    assertEquals(
        "arn:aws:sts::029608264753:assumed-role/deploy/here", assumed.assumedRoleUser().arn());
    assertEquals(
        assumed.assumedRoleUser().arn(), sts(sdk(assumed.credentials())).getCallerIdentity().arn());
  }

  @Test
  void aMissingRoleAndADistrustfulOneSoundAlike() {
    Role distrustful = account.role("distrustful");
    distrustful.trustOnly(account.user("dev-ben"));
    for (String name : new String[] {"missing", "distrustful"}) {
      String arn = "arn:aws:iam::029608264753:role/" + name;
      assertRefused(
          403,
          "AccessDenied",
          "User: arn:aws:iam::029608264753:user/dev-anna is not authorized to perform:"
              + " sts:AssumeRole on resource: "
              + arn,
          () -> sts().assumeRole(r -> r.roleArn(arn).roleSessionName("here")));
    }
  }

  @Test
  void aRoleMayDemandAnExternalId() {
    Role vendor = account.role("vendor");
    vendor.demandExternalId("of-our-contract");
    assertDenied(vendor);
    assertEquals(
        vendor.arn(),
        roleArn(
            sts()
                .assumeRole(
                    r ->
                        r.roleArn(vendor.arn())
                            .roleSessionName("here")
                            .externalId("of-our-contract"))));
  }

  @Test
  void aRoleMayDemandMfa() {
    Role admin = account.role("admin");
    admin.demandMfa();
    assertDenied(admin);
    MfaDevice phone = anna.enableMfa("phone");
    assertEquals(
        admin.arn(),
        roleArn(
            sts()
                .assumeRole(
                    r ->
                        r.roleArn(admin.arn())
                            .roleSessionName("here")
                            .serialNumber(phone.serial())
                            .tokenCode(phone.code()))));
  }

  @Test
  void rootAssumesNoRole() {
    Role deploy = account.role("deploy");
    assertRefused(
        403,
        "AccessDenied",
        "Roles may not be assumed by root accounts.",
        () ->
            sts(account.root().createKey().credentials())
                .assumeRole(r -> r.roleArn(deploy.arn()).roleSessionName("here")));
  }

  @Test
  void aRoleLimitsItsSessions() {
    Role deploy = account.role("deploy");
    assertRefused(
        400,
        "ValidationError",
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        () ->
            sts()
                .assumeRole(
                    r -> r.roleArn(deploy.arn()).roleSessionName("here").durationSeconds(7200)));
  }

  @Test
  void aChainOfRolesLastsAnHour() {
    Role deploy = account.role("deploy");
    deploy.limitSessions(Duration.ofHours(12));
    assertRefused(
        400,
        "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role"
            + " chaining.",
        () ->
            sts(account.role("first").session("chain", Duration.ofHours(1)))
                .assumeRole(
                    r -> r.roleArn(deploy.arn()).roleSessionName("here").durationSeconds(7200)));
  }

  @Test
  void theNameOfASessionIsChecked() {
    Role deploy = account.role("deploy");
    assertRefused(
        400,
        "ValidationError",
        "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy"
            + " constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]{2,64}",
        () -> sts().assumeRole(r -> r.roleArn(deploy.arn()).roleSessionName("a b")));
  }

  @Test
  void stsMayBeOffInARegion() {
    account.turnStsOff("eu-west-1");
    assertRefused(
        403,
        "RegionDisabledException",
        "STS is not activated in this region for account:029608264753. Your account administrator"
            + " can activate STS in this region using the IAM Console.",
        () -> sts().getSessionToken());
  }

  private AssumeRoleResponse assume(Role role) {
    return sts().assumeRole(r -> r.roleArn(role.arn()).roleSessionName("here"));
  }

  private void assertDenied(Role role) {
    assertRefused(
        403,
        "AccessDenied",
        "User: %s is not authorized to perform: sts:AssumeRole on resource: %s"
            .formatted(anna.arn(), role.arn()),
        () -> assume(role));
  }

  private static String roleArn(AssumeRoleResponse response) {
    return response
        .assumedRoleUser()
        .arn()
        .replace(":sts:", ":iam:")
        .replace("assumed-role", "role")
        .replace("/here", "");
  }

  private static AwsSessionCredentials sdk(Credentials session) {
    return AwsSessionCredentials.create(
        session.accessKeyId(), session.secretAccessKey(), session.sessionToken());
  }
}
