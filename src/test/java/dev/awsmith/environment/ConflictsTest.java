package dev.awsmith.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final String PERMANENT = "AKIARZPUZDIKIUFISP2V";
  private static final String TEMPORARY = "ASIARZPUZDIKI3OJZZQ5";
  private static final String SECRET = "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";
  private static final AwsFiles FILES =
      FilesOf.texts("[work]\naws_access_key_id = x\n", "[profile staging]\nregion = eu-west-1\n");

  @Test
  void keysOverrideEveryProfile() {
    Conflict conflict =
        only(Map.of("AWS_ACCESS_KEY_ID", PERMANENT, "AWS_SECRET_ACCESS_KEY", SECRET));

    assertEquals("AW401", conflict.code());
    assertEquals("AWS_ACCESS_KEY_ID overrides every profile in this terminal", conflict.headline());
    assertEquals(List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"), conflict.remove());
    assertEquals(
        List.of(
            "AWS_ACCESS_KEY_ID=AKIA************SP2V", "AWS_SECRET_ACCESS_KEY=****************kL7m"),
        conflict.evidence());
    assertFalse(conflict.toString().contains(SECRET));
  }

  @Test
  void keysBesideAProfileMeanTwoIdentities() {
    Conflict conflict =
        only(
            Map.of(
                "AWS_ACCESS_KEY_ID", PERMANENT,
                "AWS_SECRET_ACCESS_KEY", SECRET,
                "AWS_PROFILE", "work"));

    assertEquals(
        "Most tools use this key and ignore AWS_PROFILE; the JavaScript SDK uses profile \"work\"."
            + " Two identities are in play.",
        conflict.meaning());
  }

  @Test
  void theLineOfTheShellFileIsEvidence() {
    List<SetHere> here = ShellFiles.find("~/.zshrc", "\n\nexport AWS_PROFILE=nobody\n");

    Conflict conflict =
        Conflicts.find(Variables.of(Map.of("AWS_PROFILE", "nobody")), FILES, here).getFirst();

    assertEquals(List.of("AWS_PROFILE=nobody", "~/.zshrc:3"), conflict.evidence());
  }

  @Test
  void aKeyWithoutItsSecretIsHalfSet() {
    Conflict conflict = only(Map.of("AWS_ACCESS_KEY_ID", PERMANENT));

    assertEquals("AW402", conflict.code());
    assertEquals("Only 1 of 2 key variables are set", conflict.headline());
    assertEquals(
        "The AWS CLI and boto3 stop with an error; the SDKs use a profile instead.",
        conflict.meaning());
  }

  @Test
  void twoOfThreeAreHalfSetToo() {
    Conflict conflict = only(Map.of("AWS_ACCESS_KEY_ID", TEMPORARY, "AWS_SESSION_TOKEN", "t"));

    assertEquals("Only 2 of 3 key variables are set", conflict.headline());
    assertEquals(List.of("AWS_ACCESS_KEY_ID", "AWS_SESSION_TOKEN"), conflict.remove());
  }

  @Test
  void aTokenAloneIsIgnoredByAll() {
    Conflict conflict = only(Map.of("AWS_SESSION_TOKEN", "t"));

    assertEquals("AW402", conflict.code());
    assertEquals("Without AWS_ACCESS_KEY_ID tools ignore AWS_SESSION_TOKEN.", conflict.meaning());
  }

  @Test
  void aTokenIsLeftOverBesideAPermanentKey() {
    List<Conflict> conflicts =
        find(
            Map.of(
                "AWS_ACCESS_KEY_ID", PERMANENT,
                "AWS_SECRET_ACCESS_KEY", SECRET,
                "AWS_SESSION_TOKEN", "old"));

    assertEquals(List.of("AW401", "AW203"), codes(conflicts));
    assertEquals(List.of("AWS_SESSION_TOKEN"), conflicts.getLast().remove());
  }

  @Test
  void aTemporaryKeyLacksItsToken() {
    List<Conflict> conflicts =
        find(Map.of("AWS_ACCESS_KEY_ID", TEMPORARY, "AWS_SECRET_ACCESS_KEY", SECRET));

    assertEquals(List.of("AW401", "AW202"), codes(conflicts));
  }

  @Test
  void anUnknownProfileIsCorrectedFromASlip() {
    Conflict conflict = only(Map.of("AWS_PROFILE", "Stagign"));

    assertEquals("AW403", conflict.code());
    assertEquals(
        "AWS_PROFILE names a profile that does not exist. Did you mean \"staging\"?",
        conflict.headline());
    assertEquals(Map.of("AWS_PROFILE", "staging"), conflict.set());
    assertEquals(List.of("AWS_PROFILE"), conflict.remove());
  }

  @Test
  void aProfileLikeNoOtherGetsNoSuggestion() {
    Conflict conflict = only(Map.of("AWS_PROFILE", "prod"));

    assertEquals("AWS_PROFILE names a profile that does not exist", conflict.headline());
    assertEquals(Map.of(), conflict.set());
  }

  @Test
  void aProfileVariableSetToNothingFails() {
    Conflict conflict = only(Map.of("AWS_PROFILE", ""));

    assertEquals("AW403", conflict.code());
    assertEquals("AWS_PROFILE is set to nothing", conflict.headline());
  }

  @Test
  void regionsThatDifferSplitTheTools() {
    Conflict conflict = only(Map.of("AWS_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "us-east-1"));

    assertEquals("AW404", conflict.code());
    assertEquals("AWS_REGION and AWS_DEFAULT_REGION differ", conflict.headline());
    assertEquals(
        "AWS CLI v1 and boto3 use us-east-1, all others use eu-west-1.", conflict.meaning());
    assertEquals(Map.of("AWS_DEFAULT_REGION", "eu-west-1"), conflict.set());
  }

  @Test
  void profilesThatDifferSplitTheToolsToo() {
    Conflict conflict = only(Map.of("AWS_PROFILE", "work", "AWS_DEFAULT_PROFILE", "staging"));

    assertEquals("AWS_PROFILE and AWS_DEFAULT_PROFILE differ", conflict.headline());
  }

  @Test
  void oldNamesAreIgnoredBySdks() {
    assertEquals(
        "SDKs ignore AWS_DEFAULT_REGION",
        only(Map.of("AWS_DEFAULT_REGION", "eu-west-1")).headline());
    assertEquals(Map.of("AWS_PROFILE", "work"), only(Map.of("AWS_DEFAULT_PROFILE", "work")).set());
  }

  @Test
  void aFileThatIsNotThereIsPointedOut() {
    AwsFiles moved = FilesOf.texts("[work]\naws_access_key_id = x\n", "");
    Variables variables =
        Variables.of(
            Map.of("AWS_CONFIG_FILE", "/x/config", "AWS_SHARED_CREDENTIALS_FILE", "/x/creds"));

    List<Conflict> conflicts = Conflicts.find(variables, moved, List.of());

    assertEquals(List.of("AW112"), codes(conflicts));
    assertEquals(List.of("AWS_CONFIG_FILE"), conflicts.getFirst().variables());
  }

  @Test
  void aSoundEnvironmentHasNone() {
    assertTrue(
        find(Map.of("AWS_PROFILE", "work", "AWS_REGION", "eu-west-1", "PATH", "/bin")).isEmpty());
    assertTrue(
        find(Map.of("AWS_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "eu-west-1")).isEmpty());
  }

  private static List<Conflict> find(Map<String, String> environment) {
    return Conflicts.find(Variables.of(environment), FILES, List.of());
  }

  private static Conflict only(Map<String, String> environment) {
    List<Conflict> found = find(environment);
    assertEquals(1, found.size(), () -> codes(found).toString());
    return found.getFirst();
  }

  private static List<String> codes(List<Conflict> conflicts) {
    return conflicts.stream().map(Conflict::code).toList();
  }
}
