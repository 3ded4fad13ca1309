package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariablesTest {
  private static final String ID = "AKIARZPUZDIKIUFISP2V";
  private static final String SECRET = "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";

  @Test
  void onlyVariablesThatAwsToolsListenToAreKept() {
    Variables variables = Variables.of(Map.of("AWS_PROFILE", "work", "PATH", "/bin"));

    assertEquals(List.of("AWS_PROFILE=work"), shown(variables));
  }

  @Test
  void keysComeFirstAndAreMasked() {
    Variables variables =
        Variables.of(
            Map.of(
                "AWS_PROFILE",
                "work",
                "AWS_SECRET_ACCESS_KEY",
                SECRET,
                "AWS_ACCESS_KEY_ID",
                ID,
                "AMAZON_SESSION_TOKEN",
                "FwoGZXIvYXdzEXAMPLETOKEN"));

    assertEquals(
        List.of(
            "AWS_ACCESS_KEY_ID=AKIA************SP2V",
            "AWS_SECRET_ACCESS_KEY=****************kL7m",
            "AMAZON_SESSION_TOKEN=****************OKEN",
            "AWS_PROFILE=work"),
        shown(variables));
    assertFalse(variables.toString().contains(SECRET), "a secret was printed");
  }

  @Test
  void aSecretInTheFieldOfTheKeyIdIsMaskedToo() {
    Variables variables = Variables.of(Map.of("AWS_ACCESS_KEY_ID", SECRET));

    assertEquals(List.of("AWS_ACCESS_KEY_ID=****************kL7m"), shown(variables));
  }

  @Test
  void aPasswordInTheAddressOfAProxyIsLeftOut() {
    Variables variables =
        Variables.of(
            Map.of(
                "HTTPS_PROXY", "http://anna:p:w@proxy.corp:8080",
                "https_proxy", "anna:pw@proxy.corp:8080",
                "NO_PROXY", "localhost,.corp"));

    assertEquals(
        List.of(
            "HTTPS_PROXY=http://****@proxy.corp:8080",
            "https_proxy=****@proxy.corp:8080",
            "NO_PROXY=localhost,.corp"),
        shown(variables));
  }

  @Test
  void everyEndpointVariableIsSeen() {
    Variables variables = Variables.of(Map.of("AWS_ENDPOINT_URL_STS", "http://localhost:4566"));

    assertEquals(List.of("AWS_ENDPOINT_URL_STS=http://localhost:4566"), shown(variables));
  }

  @Test
  void anEmptyVariableIsSetButHasNoValue() {
    Variables variables = Variables.of(Map.of("AWS_PROFILE", ""));

    assertTrue(variables.isSet("AWS_PROFILE"));
    assertEquals(Optional.empty(), variables.get("AWS_PROFILE"));
  }

  @Test
  void aKeyNamesItsAccountOnceItHasItsSecret() {
    Map<String, String> half = Map.of("AWS_ACCESS_KEY_ID", ID);
    Map<String, String> whole = Map.of("AWS_ACCESS_KEY_ID", ID, "AWS_SECRET_ACCESS_KEY", SECRET);

    assertEquals(Optional.empty(), Variables.of(half).account());
    assertEquals(Optional.of(new AccountId("123456789012")), Variables.of(whole).account());
  }

  private static List<String> shown(Variables variables) {
    return variables.all().stream().map(Variable::toString).toList();
  }
}
