package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.environment.Origin.FromProfile;
import dev.awsmith.ini.AwsFiles;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A terminal and two files, and what each tool makes of them. */
abstract class SideBySide {
  static final String IN_VARIABLES = "AKIARZPUZDIKIUFISP2V";
  static final String IN_FILE = "ASIAY34FZKBOKMUTVV7A";
  static final String SECRET = "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";
  static final Map<String, String> KEYS =
      Map.of("AWS_ACCESS_KEY_ID", IN_VARIABLES, "AWS_SECRET_ACCESS_KEY", SECRET);
  static final String KEYS_IN_FILE =
      "aws_access_key_id = " + IN_FILE + "\naws_secret_access_key = " + SECRET + "\n";

  String credentials = "[p1]\n" + KEYS_IN_FILE + "[p2]\n" + KEYS_IN_FILE;
  String config = "[profile p1]\nregion = eu-west-1\n[profile p2]\nregion = eu-west-2\n";
  final Map<String, String> variables = new TreeMap<>();

  final Variables variables() {
    return Variables.of(variables);
  }

  final SideBySide set(String name, String value) {
    variables.put(name, value);
    return this;
  }

  final SideBySide setAll(Map<String, String> all) {
    variables.putAll(all);
    return this;
  }

  final AwsFiles files() {
    return FilesOf.texts(credentials, config);
  }

  final Answer answer(Tool tool) {
    return WhoAmI.of(variables(), files()).of(tool).orElseThrow();
  }

  final void assertWords(String words, Tool... tools) {
    for (Tool tool : tools) {
      assertEquals(words, answer(tool).credentials().words(), tool.words());
    }
  }

  final void assertRegion(String code, String from, Tool... tools) {
    for (Tool tool : tools) {
      assertEquals(
          new Answer.RegionFrom(Optional.of(code), from), answer(tool).region(), tool.words());
    }
  }

  final void assertToken(boolean expected, Tool... tools) {
    for (Tool tool : tools) {
      FromProfile found = (FromProfile) answer(tool).credentials();
      assertEquals(expected, found.withToken(), tool.words());
    }
  }
}
