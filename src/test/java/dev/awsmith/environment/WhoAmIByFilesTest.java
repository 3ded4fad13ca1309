package dev.awsmith.environment;

import static dev.awsmith.environment.Tool.AMPX;
import static dev.awsmith.environment.Tool.AMPX_CDK;
import static dev.awsmith.environment.Tool.AWS_CLI_2;
import static dev.awsmith.environment.Tool.BOTO;
import static dev.awsmith.environment.Tool.JAVASCRIPT_SDK_3;
import static dev.awsmith.environment.Tool.JAVA_SDK_2;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.environment.Origin.FromProfile;
import org.junit.jupiter.api.Test;

/** Every row of what was measured when tools were run side by side over odd files. */
class WhoAmIByFilesTest extends SideBySide {
  @Test
  void aRegionInTheCredentialsFileWins() {
    credentials = "[p1]\n" + KEYS_IN_FILE + "region = ca-central-1\n";
    set("AWS_PROFILE", "p1");

    assertRegion("ca-central-1", "~/.aws/credentials:4", Tool.values());
  }

  @Test
  void keysInTheCredentialsFileWin() {
    config = "[profile p1]\naws_access_key_id = X\naws_secret_access_key = Y\n";
    set("AWS_PROFILE", "p1");

    for (Tool tool : Tool.values()) {
      FromProfile found = (FromProfile) answer(tool).credentials();
      assertEquals("~/.aws/credentials:2", found.evidence(), tool.words());
      assertEquals(IN_FILE, found.id().orElseThrow().value());
    }
  }

  @Test
  void onlySdksJoinATokenInOneFileWithKeysInTheOther() {
    credentials = "[p1]\naws_session_token = T\n";
    config = "[profile p1]\n" + KEYS_IN_FILE;
    set("AWS_PROFILE", "p1");

    assertToken(false, AWS_CLI_2, BOTO);
    assertToken(true, JAVA_SDK_2, JAVASCRIPT_SDK_3, AMPX, AMPX_CDK);
  }

  @Test
  void onlySdksJoinTheHalvesOfAKeyInTwoFiles() {
    credentials = "[p1]\naws_access_key_id = " + IN_FILE + "\n";
    config = "[profile p1]\naws_secret_access_key = " + SECRET + "\n";
    set("AWS_PROFILE", "p1");

    assertWords("fails", AWS_CLI_2, BOTO);
    assertWords("profile p1", JAVA_SDK_2, JAVASCRIPT_SDK_3);
  }

  @Test
  void aConfigSectionWithoutTheWordProfileIsIgnored() {
    credentials = "";
    config = "[p1]\n" + KEYS_IN_FILE;
    set("AWS_PROFILE", "p1");

    assertWords("fails", Tool.values());
  }

  @Test
  void aCredentialsSectionWithTheWordProfileGivesNoCredentials() {
    credentials = "[profile p1]\n" + KEYS_IN_FILE;
    set("AWS_PROFILE", "p1");

    assertWords("fails", Tool.values());
  }

  @Test
  void upperCaseSettingsAreSeenByBotocoreAlone() {
    credentials = "[p1]\nAWS_ACCESS_KEY_ID = " + IN_FILE + "\nAWS_SECRET_ACCESS_KEY = x\n";
    set("AWS_PROFILE", "p1");

    assertWords("profile p1", AWS_CLI_2, BOTO);
    assertWords("fails", JAVA_SDK_2, JAVASCRIPT_SDK_3, AMPX, AMPX_CDK);
  }

  @Test
  void aRemarkBehindAValueBecomesPartOfItForBotocore() {
    config = "[profile p1]\nregion = eu-west-1 # home\n";
    set("AWS_PROFILE", "p1");

    assertRegion("eu-west-1 # home", "~/.aws/config:2", AWS_CLI_2, BOTO);
    assertRegion("eu-west-1", "~/.aws/config:2", JAVA_SDK_2, JAVASCRIPT_SDK_3);
  }

  @Test
  void quotesArePartOfAValueForAll() {
    config = "[profile p1]\nregion = \"eu-west-1\"\n";
    set("AWS_PROFILE", "p1");

    assertRegion("\"eu-west-1\"", "~/.aws/config:2", Tool.values());
  }

  @Test
  void aFileThatCannotBeReadStopsTheCliAndJava() {
    credentials = "[p1]\n" + KEYS_IN_FILE + "nonsense\n";
    set("AWS_PROFILE", "p1");

    assertWords("fails", AWS_CLI_2, BOTO, JAVA_SDK_2);
    assertWords("profile p1", JAVASCRIPT_SDK_3);
    assertEquals("~/.aws/credentials:4", answer(AWS_CLI_2).credentials().evidence());
  }
}
