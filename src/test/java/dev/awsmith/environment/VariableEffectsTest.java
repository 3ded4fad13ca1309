package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableEffectsTest {
  private static final Map<String, String> KEYS =
      Map.of(
          "AWS_ACCESS_KEY_ID", "AKIARZPUZDIKIUFISP2V",
          "AWS_SECRET_ACCESS_KEY", "x",
          "AWS_SESSION_TOKEN", "t",
          "AWS_PROFILE", "work",
          "AWS_DEFAULT_REGION", "eu-west-1");

  @ParameterizedTest
  @CsvSource({
    "AWS_ACCESS_KEY_ID,beats all profiles",
    "AWS_SECRET_ACCESS_KEY,belongs to it",
    "AWS_SESSION_TOKEN,'left over, spoils the key'",
    "AWS_PROFILE,ignored by most",
    "AWS_DEFAULT_REGION,'AWS CLI, boto3 and ampx only'"
  })
  void eachVariableHasItsEffectBesideTheOthers(String name, String effect) {
    assertEquals(effect, effect(KEYS, name));
  }

  @Test
  void theSameVariableAloneHasAnother() {
    assertEquals("half a key", effect(Map.of("AWS_ACCESS_KEY_ID", "A"), "AWS_ACCESS_KEY_ID"));
    assertEquals("names the profile", effect(Map.of("AWS_PROFILE", "work"), "AWS_PROFILE"));
    assertEquals("stops the AWS CLI", effect(Map.of("AWS_PROFILE", ""), "AWS_PROFILE"));
    assertEquals("ignored", effect(Map.of("AWS_SESSION_TOKEN", "t"), "AWS_SESSION_TOKEN"));
  }

  @ParameterizedTest
  @CsvSource({
    "AWS_CA_BUNDLE,AWS CLI only",
    "HTTPS_PROXY,AWS CLI; SDKs ignore it",
    "http_proxy,Java SDK; JavaScript ignores it",
    "AWS_ENDPOINT_URL_S3,leads requests elsewhere",
    "AWS_CONFIG_FILE,instead of ~/.aws/config"
  })
  void otherVariablesHaveTheirs(String name, String effect) {
    assertEquals(effect, effect(Map.of(name, "x"), name));
  }

  @Test
  void theActiveProfileIsThatOfTheCli() {
    assertEquals(new ActiveProfile("default", Optional.empty()), active(Map.of()));
    assertEquals(
        new ActiveProfile("a", Optional.of("AWS_PROFILE")),
        active(Map.of("AWS_PROFILE", "a", "AWS_DEFAULT_PROFILE", "b")));
    assertEquals(
        new ActiveProfile("b", Optional.of("AWS_DEFAULT_PROFILE")),
        active(Map.of("AWS_DEFAULT_PROFILE", "b")));
  }

  private static ActiveProfile active(Map<String, String> environment) {
    return ActiveProfile.of(Variables.of(environment));
  }

  private static String effect(Map<String, String> environment, String name) {
    Variables variables = Variables.of(environment);
    return new VariableEffects(variables).of(variables.find(name).orElseThrow());
  }
}
