package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awsmith.environment.SetHere;
import dev.awsmith.environment.ShellFiles;
import dev.awsmith.environment.Variables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No finding shows a secret, wherever in the files a person put it. */
class SecrecyTest {
  private static final String SECRET = "kWcrlUX5JEDGM/LtmEENI/aVmYvHNif5zB+d9+ct";

  /** As much of a secret as may be shown. */
  private static final int TAIL = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[default]\naws_secret_access_key = %s\n",
        "[default]\naws_secret_access_key = \"%s\"\naws_access_key_id = AKIARZPUZDIKIUFISP2V\n",
        "[default]\naws_secret_access_key: %s\n",
        "[default]\nAWS_SECRET_ACCESS_KEY = %s\n",
        "[default]\naws_secret_acces_key = %s\n",
        "[default]\naws_access_key_id = %s\naws_secret_access_key = AKIARZPUZDIKIUFISP2V\n",
        "[default]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_session_token = %s\n",
        "[default]\nexport AWS_SECRET_ACCESS_KEY=%s\n",
        "[default]\naws_secret_access_key =\n  %s\n",
        "[default]\naws_secret_access_key = x\n  region = %s\n",
        "[default]\naws_secret_access_key = AB # %s\n",
        "[default]\naws_secret_access_key = %s # note\n",
        "[default]\n  aws_secret_access_key = %s\n",
        "[default]\n%s\n",
        "%s\n[default]\n",
        "[default]\nregion = %s\n",
        "[default]\nsource_profile = %s\nrole_arn = %s\nmfa_serial = %s\n",
        "[default]\nsso_session = %s\nsso_account_id = %s\nsso_region = %s\n",
        "[default]\nduration_seconds = %s\ncredential_source = %s\nservices = %s\n",
        "[default]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = %sX\n",
        "[default]\naws_secret_access_key = %s\naws_secret_access_key = %s\n",
        "[a]\naws_secret_access_key = %s\n[a]\naws_secret_access_key = %s\n",
        "[default]\naws_secret_access_key = \u200b%s\n",
        "<<<<<<< HEAD\n[a]\naws_secret_access_key = %s\n=======\n%s\n>>>>>>> b\n"
      })
  void aFindingShowsNoSecret(String pattern) {
    String text = pattern.replace("%s", SECRET);

    for (Scene scene : List.of(Scenes.of(text, ""), Scenes.of("", text), Scenes.of(text, text))) {
      Diagnosis diagnosis = Diagnosis.of(scene);
      assertNotEquals(List.of(), diagnosis.findings());
      assertSilent(diagnosis);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"export AWS_SECRET_ACCESS_KEY=%s\n", "set -gx AWS_SECRET_ACCESS_KEY '%s'\n"})
  void aVariableShowsNoSecret(String line) {
    List<SetHere> set = ShellFiles.find("~/.zshrc", line.replace("%s", SECRET));
    Scene plain = Scenes.of("", "");
    Scene scene =
        new Scene(
            plain.files(),
            Variables.of(Map.of("AWS_SECRET_ACCESS_KEY", SECRET)),
            set,
            plain.surroundings(),
            plain.shell(),
            plain.os(),
            plain.today());

    assertSilent(Diagnosis.of(scene));
  }

  private static void assertSilent(Diagnosis diagnosis) {
    String shown = diagnosis.toString();
    for (int start = 0; start + TAIL < SECRET.length(); start++) {
      String part = SECRET.substring(start, start + TAIL + 1);
      assertFalse(shown.contains(part), () -> part + " in " + shown);
    }
  }
}
