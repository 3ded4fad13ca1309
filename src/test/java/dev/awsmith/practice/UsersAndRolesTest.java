package dev.awsmith.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.iam.model.MFADevice;

class UsersAndRolesTest extends EmbeddedAwsTest {
  private static final String TRUST =
      """
      {"Version":"2012-10-17","Statement":[{"Effect":"Allow",\
      "Principal":{"Service":"amplify.amazonaws.com"},"Action":"sts:AssumeRole"}]}\
      """;

  @Test
  void aUserIsFoundByNameAndByKey() {
    account.user("dev-ben");
    assertEquals("dev-anna", iam().getUser().user().userName());
    assertEquals("dev-ben", iam().getUser(r -> r.userName("dev-ben")).user().userName());
    assertRefused(
        404,
        "NoSuchEntity",
        "The user with name nobody cannot be found.",
        () -> iam().getUser(r -> r.userName("nobody")));
  }

  @Test
  void devicesAreListed() {
    MfaDevice phone = anna.enableMfa("phone");
    MFADevice listed = iam().listMFADevices().mfaDevices().getFirst();
    assertEquals("arn:aws:iam::029608264753:mfa/phone", listed.serialNumber());
    assertEquals(phone.serial(), listed.serialNumber());
  }

  @Test
  void policiesAreListed() {
    anna.attachPolicy("arn:aws:iam::aws:policy/service-role/AmplifyBackendDeployFullAccess");
    Role deploy = account.role("deploy");
    deploy.attachPolicy("arn:aws:iam::aws:policy/ReadOnlyAccess");
    assertEquals(
        "AmplifyBackendDeployFullAccess",
        iam()
            .listAttachedUserPolicies(r -> r.userName("dev-anna"))
            .attachedPolicies()
            .getFirst()
            .policyName());
    assertEquals(
        "arn:aws:iam::aws:policy/ReadOnlyAccess",
        iam()
            .listAttachedRolePolicies(r -> r.roleName("deploy"))
            .attachedPolicies()
            .getFirst()
            .policyArn());
  }

  @Test
  void theTrustOfARoleIsReadAndReplaced() {
    Role ssr = account.role("ssr");
    iam().updateAssumeRolePolicy(r -> r.roleName("ssr").policyDocument(TRUST));
    assertEquals(TRUST, ssr.trustPolicy());
    String read = iam().getRole(r -> r.roleName("ssr")).role().assumeRolePolicyDocument();
    assertEquals(TRUST, URLDecoder.decode(read, StandardCharsets.UTF_8));
  }

  @Test
  void aRoleThatIsNotThereIsNotFound() {
    assertRefused(
        404,
        "NoSuchEntity",
        "The role with name ssr cannot be found.",
        () -> iam().getRole(r -> r.roleName("ssr")));
  }

  @Test
  void aTrustPolicyThatIsNoJsonIsRefused() {
    account.role("ssr");
    assertRefused(
        400,
        "MalformedPolicyDocument",
        "This policy contains invalid Json",
        () -> iam().updateAssumeRolePolicy(r -> r.roleName("ssr").policyDocument("trust me")));
  }

  @Test
  void aRoleThatAwsKeepsIsNotEdited() {
    account.role("/aws-reserved/sso.amazonaws.com/", "AWSReservedSSO_Dev_ab12");
    assertRefused(
        400,
        "UnmodifiableEntity",
        "Cannot perform the operation on the protected role 'AWSReservedSSO_Dev_ab12' - this role"
            + " is only modifiable by AWS",
        () ->
            iam()
                .updateAssumeRolePolicy(
                    r -> r.roleName("AWSReservedSSO_Dev_ab12").policyDocument(TRUST)));
  }

  @Test
  void anOperationThatIsNotHereIsSaidToBeUnknown() {
    assertRefused(
        400,
        "InvalidAction",
        "Could not find operation ListGroups for version 2010-05-08",
        () -> iam().listGroups());
  }
}
