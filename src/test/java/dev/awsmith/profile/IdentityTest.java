package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest {
  @ParameterizedTest
  @CsvSource({
    "iam::111122223333:user/dev-anna, USER, IAM user dev-anna",
    "iam::111122223333:user/team/web/dev-anna, USER, IAM user dev-anna",
    "iam::111122223333:root, ROOT, the root user",
    "sts::111122223333:assumed-role/Admin/anna, ROLE, role Admin (session \"anna\")",
    "sts::111122223333:assumed-role/AWSReservedSSO_Dev_ab12/anna@acme.com, PERMISSION_SET,"
        + " anna@acme.com with permission set Dev",
    "sts::111122223333:assumed-role/AWSReservedSSO_Read_Only_ab12/anna, PERMISSION_SET,"
        + " anna with permission set Read_Only",
    "sts::111122223333:federated-user/anna, FEDERATED_USER, federated user anna",
    "iam::111122223333:role/Admin, OTHER, arn:aws:iam::111122223333:role/Admin"
  })
  void anArnSaysWhoIsCalling(String rest, Identity.Kind kind, String words) {
    Identity identity = identity("arn:aws:" + rest);
    assertEquals(kind, identity.kind());
    assertEquals(words, identity.inWords());
  }

  @Test
  void itKnowsItsPartition() {
    assertEquals("aws-cn", identity("arn:aws-cn:iam::111122223333:user/li").partition());
  }

  private static Identity identity(String arn) {
    return new Identity(new AccountId("111122223333"), arn, "AIDARZPUZDIKOK7D62GAW");
  }
}
