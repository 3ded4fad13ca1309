package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanEnvironmentTest {
  private static final AwsFiles FILES =
      FilesOf.texts(
          """
          [work]
          aws_access_key_id = AKIARZPUZDIKIUFISP2V
          aws_secret_access_key = x
          """,
          """
          [profile work]
          region = eu-west-1
          [profile machine]
          role_arn = arn:aws:iam::123456789012:role/r
          credential_source = Ec2InstanceMetadata
          [profile task]
          role_arn = arn:aws:iam::123456789012:role/r
          credential_source = EcsContainer
          """);
  private static final Map<String, String> CROWDED =
      Map.of(
          "AWS_ACCESS_KEY_ID", "ASIAY34FZKBOKMUTVV7A",
          "AWS_SECRET_ACCESS_KEY", "y",
          "AWS_SESSION_TOKEN", "t",
          "AWS_DEFAULT_PROFILE", "other",
          "AWS_REGION", "us-east-1",
          "AWS_DEFAULT_REGION", "us-west-2",
          "AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/web",
          "AWS_WEB_IDENTITY_TOKEN_FILE", "/token",
          "AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://169.254.170.2/x",
          "PATH", "/bin");

  @Test
  void everyToolUsesTheProfileAndItsRegion() {
    WhoAmI who = WhoAmI.of(Variables.of(clean("work")), FILES);

    assertTrue(who.agree());
    for (Answer answer : who.answers()) {
      assertEquals("profile work", answer.credentials().words(), answer.tool().words());
      assertEquals("eu-west-1", answer.region().code().orElseThrow(), answer.tool().words());
    }
  }

  @Test
  void withoutTheCleaningTheyDisagree() {
    assertFalse(WhoAmI.of(Variables.of(CROWDED), FILES).agree());
  }

  @Test
  void whatIsNotOfAwsStays() {
    assertEquals("/bin", clean("work").get("PATH"));
  }

  @Test
  void aProfileWithoutARegionLeavesTheVariables() {
    assertEquals("us-east-1", clean("machine").get("AWS_REGION"));
  }

  @Test
  void theMachineMayAnswerOnlyForAProfileThatAsksIt() {
    assertEquals("true", clean("work").get("AWS_EC2_METADATA_DISABLED"));
    assertFalse(clean("machine").containsKey("AWS_EC2_METADATA_DISABLED"));
  }

  @Test
  void theContainerMayAnswerOnlyForAProfileThatAsksIt() {
    assertFalse(clean("work").containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
    assertTrue(clean("task").containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
  }

  private static Map<String, String> clean(String profile) {
    return CleanEnvironment.forProfile(FILES.profile(profile).orElseThrow()).of(CROWDED);
  }
}
