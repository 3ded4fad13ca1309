package dev.awsmith.environment;

import static dev.awsmith.environment.Tool.AMPX;
import static dev.awsmith.environment.Tool.AMPX_CDK;
import static dev.awsmith.environment.Tool.AWS_CLI_2;
import static dev.awsmith.environment.Tool.BOTO;
import static dev.awsmith.environment.Tool.JAVASCRIPT_SDK_3;
import static dev.awsmith.environment.Tool.JAVA_SDK_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.environment.Origin.FromProfile;
import dev.awsmith.environment.Origin.KeyVariables;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every row of what was measured when the tools were run side by side. */
class WhoAmITest {
  private static final String IN_VARIABLES = "AKIARZPUZDIKIUFISP2V";
  private static final String IN_FILE = "ASIAY34FZKBOKMUTVV7A";
  private static final String SECRET = "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";
  private static final Map<String, String> KEYS =
      Map.of("AWS_ACCESS_KEY_ID", IN_VARIABLES, "AWS_SECRET_ACCESS_KEY", SECRET);
  private static final String KEYS_IN_FILE =
      "aws_access_key_id = " + IN_FILE + "\naws_secret_access_key = " + SECRET + "\n";

  private String credentials = "[p1]\n" + KEYS_IN_FILE + "[p2]\n" + KEYS_IN_FILE;
  private String config = "[profile p1]\nregion = eu-west-1\n[profile p2]\nregion = eu-west-2\n";
  private final Map<String, String> variables = new TreeMap<>();

  @Test
  void theCliPrefersTheNewNameOfTheProfileVariableAndBotoTheOld() {
    set("AWS_PROFILE", "p1").set("AWS_DEFAULT_PROFILE", "p2");

    assertWords("profile p1", AWS_CLI_2, JAVA_SDK_2, JAVASCRIPT_SDK_3, AMPX);
    assertWords("profile p2", BOTO);
  }

  @Test
  void theSdksIgnoreTheDefaultProfileVariable() {
    set("AWS_DEFAULT_PROFILE", "p2");

    assertWords("profile p2", AWS_CLI_2, BOTO, AMPX);
    assertWords("fails", JAVA_SDK_2, JAVASCRIPT_SDK_3);
  }

  @Test
  void eachToolHasItsOwnRegionVariable() {
    set("AWS_PROFILE", "p1").set("AWS_REGION", "us-east-1").set("AWS_DEFAULT_REGION", "us-west-2");

    assertRegion("us-east-1", "AWS_REGION", AWS_CLI_2, JAVA_SDK_2, JAVASCRIPT_SDK_3, AMPX);
    assertRegion("us-west-2", "AWS_DEFAULT_REGION", BOTO);
  }

  @Test
  void theSdksIgnoreTheDefaultRegionVariableAndBotoTheOther() {
    set("AWS_PROFILE", "p1").set("AWS_DEFAULT_REGION", "us-west-2");
    assertRegion("us-west-2", "AWS_DEFAULT_REGION", AWS_CLI_2, BOTO, AMPX);
    assertRegion("eu-west-1", "~/.aws/config:2", JAVA_SDK_2, JAVASCRIPT_SDK_3);

    variables.remove("AWS_DEFAULT_REGION");
    set("AWS_REGION", "us-east-1");
    assertRegion("eu-west-1", "~/.aws/config:2", BOTO);
  }

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
  void keyVariablesBeatTheProfileVariableSaveInJavaScript() {
    set("AWS_PROFILE", "p1").setAll(KEYS);

    assertWords("AKIA************SP2V", AWS_CLI_2, BOTO, JAVA_SDK_2, AMPX_CDK);
    assertWords("profile p1", JAVASCRIPT_SDK_3, AMPX);
    assertRegion("eu-west-1", "~/.aws/config:2", Tool.values());
    assertEquals(
        "It takes the key variables before AWS_PROFILE.", answer(AWS_CLI_2).credentials().why());
  }

  @Test
  void oneRunOfAmpxMayBeTwoIdentities() {
    set("AWS_PROFILE", "p1").setAll(KEYS);
    WhoAmI who = WhoAmI.of(variables(), files());

    assertFalse(who.agree());
    assertEquals(
        List.of(List.of(AWS_CLI_2, BOTO, JAVA_SDK_2, AMPX_CDK), List.of(JAVASCRIPT_SDK_3, AMPX)),
        who.byIdentity().stream().map(group -> group.stream().map(Answer::tool).toList()).toList());

    variables.remove("AWS_PROFILE");
    assertTrue(WhoAmI.of(variables(), files()).agree(), "keys alone mean one identity");
  }

  @Test
  void theProfileOptionBeatsTheKeyVariables() {
    setAll(KEYS);
    WhoAmI who = WhoAmI.withOption("p1", variables(), files());

    for (Tool tool : List.of(AWS_CLI_2, BOTO, AMPX, AMPX_CDK)) {
      assertEquals("profile p1", who.of(tool).orElseThrow().credentials().words());
    }
    assertEquals(Optional.empty(), who.of(JAVA_SDK_2));
  }

  @Test
  void aTokenGoesWithTheKeyVariablesEvenIfStale() {
    setAll(KEYS).set("AWS_SESSION_TOKEN", "old");

    for (Tool tool : Tool.values()) {
      assertTrue(((KeyVariables) answer(tool).credentials()).withToken(), tool.words());
    }
  }

  @Test
  void aTokenAloneIsIgnoredBesideAProfile() {
    set("AWS_PROFILE", "p1").set("AWS_SESSION_TOKEN", "old");

    assertToken(false, Tool.values());
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
  void onlyBotocoreInsistsOnAProfileThatExists() {
    set("AWS_PROFILE", "p3").setAll(KEYS);

    assertWords("fails", AWS_CLI_2, BOTO, JAVASCRIPT_SDK_3);
    assertWords("AKIA************SP2V", JAVA_SDK_2);
    assertEquals("There is no profile \"p3\".", answer(AWS_CLI_2).credentials().why());
    assertEquals("AWS_PROFILE", answer(AWS_CLI_2).credentials().evidence());
  }

  @Test
  void anEmptyProfileVariableCountsAsUnsetInJavaScriptAlone() {
    credentials = "[default]\n" + KEYS_IN_FILE;
    set("AWS_PROFILE", "");

    assertWords("fails", AWS_CLI_2, BOTO, JAVA_SDK_2);
    assertWords("profile default", JAVASCRIPT_SDK_3);
  }

  @Test
  void halfAKeyStopsBotocoreAndIsIgnoredBySdks() {
    set("AWS_PROFILE", "p1").set("AWS_ACCESS_KEY_ID", IN_VARIABLES);

    assertWords("fails", AWS_CLI_2, BOTO);
    assertWords("profile p1", JAVA_SDK_2, JAVASCRIPT_SDK_3);
  }

  @Test
  void aFileThatCannotBeReadStopsTheCliAndJava() {
    credentials = "[p1]\n" + KEYS_IN_FILE + "nonsense\n";
    set("AWS_PROFILE", "p1");

    assertWords("fails", AWS_CLI_2, BOTO, JAVA_SDK_2);
    assertWords("profile p1", JAVASCRIPT_SDK_3);
    assertEquals("~/.aws/credentials:4", answer(AWS_CLI_2).credentials().evidence());
  }

  @Test
  void theAccountIsToldWithoutAskingAws() {
    set("AWS_PROFILE", "p1").setAll(KEYS);

    assertEquals(
        Optional.of(new AccountId("123456789012")), answer(AWS_CLI_2).credentials().account());
    assertEquals(
        Optional.of(new AccountId("609629065308")),
        answer(JAVASCRIPT_SDK_3).credentials().account());
  }

  @Test
  void withNothingAtAllEveryToolFails() {
    credentials = "";
    config = "";

    assertWords("fails", Tool.values());
    assertEquals(Optional.empty(), answer(AWS_CLI_2).region().code());
  }

  private WhoAmITest set(String name, String value) {
    variables.put(name, value);
    return this;
  }

  private WhoAmITest setAll(Map<String, String> all) {
    variables.putAll(all);
    return this;
  }

  private Variables variables() {
    return Variables.of(variables);
  }

  private AwsFiles files() {
    return FilesOf.texts(credentials, config);
  }

  private Answer answer(Tool tool) {
    return WhoAmI.of(variables(), files()).of(tool).orElseThrow();
  }

  private void assertWords(String words, Tool... tools) {
    for (Tool tool : tools) {
      assertEquals(words, answer(tool).credentials().words(), tool.words());
    }
  }

  private void assertRegion(String code, String from, Tool... tools) {
    for (Tool tool : tools) {
      assertEquals(
          new Answer.RegionFrom(Optional.of(code), from), answer(tool).region(), tool.words());
    }
  }

  private void assertToken(boolean expected, Tool... tools) {
    for (Tool tool : tools) {
      FromProfile found = (FromProfile) answer(tool).credentials();
      assertEquals(expected, found.withToken(), tool.words());
    }
  }
}
