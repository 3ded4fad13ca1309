package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile that offers two ways to credentials makes different tools different people. */
class MixedKindsTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "keys", "aws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = x\n",
          "role", "role_arn = arn:aws:iam::123456789012:role/r\n",
          "source", "source_profile = other\n",
          "process", "credential_process = /bin/get\n",
          "web", "role_arn = arn:aws:iam::123456789012:role/r\nweb_identity_token_file = /t\n",
          "sso", "sso_session = corp\nsso_account_id = 123456789012\nsso_role_name = Dev\n",
          "login", "login_session = arn:aws:iam::123456789012:user/anna\n");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # config             | credentials | CLI 2         | Java          | JavaScript
          role source keys     |             | ASSUME_ROLE   | ASSUME_ROLE   | ASSUME_ROLE
          role keys            |             | fails         | ACCESS_KEY    | ACCESS_KEY
          keys process         |             | PROCESS       | PROCESS       | ACCESS_KEY
          process              | keys        | ACCESS_KEY    | PROCESS       | ACCESS_KEY
          web keys             |             | WEB_IDENTITY  | WEB_IDENTITY  | ACCESS_KEY
          web source           |             | WEB_IDENTITY  | WEB_IDENTITY  | ASSUME_ROLE
          sso keys             |             | IDENTITY_CENTER | IDENTITY_CENTER | ACCESS_KEY
          sso role source      |             | ASSUME_ROLE   | IDENTITY_CENTER | ASSUME_ROLE
          login keys           |             | CONSOLE_LOGIN | CONSOLE_LOGIN | ACCESS_KEY
          login process        |             | CONSOLE_LOGIN | CONSOLE_LOGIN | PROCESS
          """)
  void eachToolHasItsFavourite(
      String config, String credentials, String cli, String java, String javascript) {
    assertEquals(cli, winner(Tool.AWS_CLI_2, config, credentials), "AWS CLI 2");
    assertEquals(java, winner(Tool.JAVA_SDK_2, config, credentials), "Java");
    assertEquals(javascript, winner(Tool.JAVASCRIPT_SDK_3, config, credentials), "JavaScript");
    assertEquals("not known", winner(Tool.BOTO, config, credentials), "boto3");
  }

  private static String winner(Tool tool, String config, String credentials) {
    WhoAmI who =
        WhoAmI.of(
            Variables.of(Map.of()),
            FilesOf.texts(
                credentials == null ? "" : "[default]\n" + settings(credentials),
                "[default]\n" + settings(config)));
    Origin origin = who.of(tool).orElseThrow().credentials();
    return origin instanceof Origin.FromProfile found ? found.kind().name() : origin.words();
  }

  private static String settings(String words) {
    return Stream.of(words.split(" ")).map(SETTINGS::get).collect(Collectors.joining());
  }
}
