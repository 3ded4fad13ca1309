package dev.awsmith.ini;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsmith.profile.ProfileKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  @ParameterizedTest
  @CsvSource({
    "ACCESS_KEY, aws_access_key_id aws_secret_access_key region",
    "ACCESS_KEY, aws_secret_access_key",
    "TEMPORARY, aws_access_key_id aws_secret_access_key aws_session_token",
    "IDENTITY_CENTER, sso_session sso_account_id sso_role_name",
    "IDENTITY_CENTER, sso_start_url sso_region sso_account_id sso_role_name",
    "ASSUME_ROLE, role_arn source_profile mfa_serial external_id",
    "ASSUME_ROLE, role_arn credential_source",
    "ASSUME_ROLE, role_arn",
    "WEB_IDENTITY, role_arn web_identity_token_file",
    "MIXED, role_arn web_identity_token_file source_profile",
    "INSTANCE, credential_source",
    "PROCESS, credential_process region",
    "CONSOLE_LOGIN, login_session region",
    "REGION_ONLY, region output",
    "REGION_ONLY, region s3.addressing_style",
    "UNKNOWN, cli_pager",
    "UNKNOWN, source_profile",
    "MIXED, aws_access_key_id aws_secret_access_key role_arn source_profile",
    "MIXED, aws_access_key_id sso_session",
    "MIXED, credential_process login_session"
  })
  void theKindIsJudgedByTheSettings(ProfileKind kind, String keys) {
    String config =
        Arrays.stream(keys.split(" "))
            .map(key -> key + " = x\n")
            .collect(Collectors.joining("", "[profile dev]\n", ""));
    assertEquals(kind, kind("", config));
  }

  @Test
  void aTokenInOneFileAndTheKeyInTheOtherAreTemporary() {
    assertEquals(
        ProfileKind.TEMPORARY,
        kind(
            "[dev]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\n",
            "[profile dev]\naws_session_token = x\n"));
  }

  @Test
  void aTemporaryKeyIdNeedsNoTokenToBeKnown() {
    assertEquals(
        ProfileKind.TEMPORARY, kind("[dev]\naws_access_key_id = ASIARZPUZDIKIUFISP2V\n", ""));
  }

  @Test
  void aProfileWithNothingInItIsOfNoKnownKind() {
    assertEquals(ProfileKind.UNKNOWN, kind("[dev]\n", ""));
  }

  @Test
  void aProfilePrintsNoValues() {
    Profile profile =
        new Profile("dev", List.of(new Profile.Setting("a", "hidden", SharedFile.CONFIG, 2)));
    assertFalse(profile.toString().contains("hidden"));
  }

  private static ProfileKind kind(String credentials, String config) {
    return Files.of(credentials, config).profile("dev").orElseThrow().kind();
  }
}
