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

import dev.awsmith.environment.Origin.KeyVariables;
import dev.awsmith.profile.AccountId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every row of what was measured when tools were run side by side with variables set. */
class WhoAmITest extends SideBySide {
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
}
