package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.Section;
import dev.awsmith.ini.SharedFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of profiles that only the person can mend. */
class ProfileFaultsTest {
  private static final String ID = "AKIARZPUZDIKIUFISP2V";
  private static final String SECRET = "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";
  private static final String REGION = "[default]\nregion = eu-west-1\n";

  private static List<Finding> findings(String credentials, String config) {
    return Diagnosis.of(Scenes.of(credentials, config)).findings();
  }

  private static Finding only(String credentials, String config) {
    List<Finding> findings = findings(credentials, config);
    assertEquals(1, findings.size(), findings::toString);
    return findings.getFirst();
  }

  private static List<String> titles(String credentials, String config) {
    return findings(credentials, config).stream().map(Finding::title).toList();
  }

  private static String key(String id, String secret) {
    return "[default]\naws_access_key_id = %s\naws_secret_access_key = %s\n".formatted(id, secret);
  }

  @Test
  void halfAKeyIsAskedForTheOtherHalf() {
    Finding finding = only("[default]\naws_access_key_id = " + ID + "\n", REGION);

    assertEquals("Secret key is missing", finding.title());
    assertEquals("~/.aws/credentials:2", finding.where().spot().orElseThrow().toString());
    assertEquals(
        new Remedy.Ask(SharedFile.CREDENTIALS, Section.profile("default"), "aws_secret_access_key"),
        finding.fixes().getFirst().remedy());
    assertEquals("needs input", finding.effort());
    assertEquals(
        List.of("Key ID is missing"),
        titles("[default]\naws_secret_access_key = " + SECRET + "\n", REGION));
  }

  @Test
  void aTemporaryKeyNeedsItsToken() {
    assertEquals("AW202", only(key("ASIARZPUZDIKI3OJZZQ5", SECRET), REGION).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<your secret>", "YOUR_SECRET_KEY", "xxxxxxxx", "...", "your-secret-key", "****"})
  void aPlaceholderIsNoValue(String secret) {
    assertEquals(
        "aws_secret_access_key is still a placeholder", only(key(ID, secret), REGION).title());
  }

  @Test
  void theKeyOfTheDocumentationIsNobodys() {
    assertEquals(
        "AW205",
        only(key("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), REGION)
            .code());
  }

  @Test
  void aSecretThatLostACharacterIsCounted() {
    assertEquals(
        "The secret key has 39 characters; 40 is right",
        only(key(ID, SECRET.substring(1)), REGION).title());
  }

  @Test
  void aProfileWithKeysNeedsARegion() {
    assertEquals("AW206", only(key(ID, SECRET), "").code());
  }

  @Test
  void aProfileThatOnlyLendsItsKeysNeedsNone() {
    String role =
        """
        [profile role]
        role_arn = arn:aws:iam::111122223333:role/R
        source_profile = default
        region = eu-west-1
        """;

    assertEquals(List.of(), findings(key(ID, SECRET), role));
  }

  @Test
  void aProfileThatSignsInNeedsAccountAndRole() {
    String config =
        """
        [profile dev]
        sso_session = corp
        sso_account_id = 111122223333
        region = eu-west-1

        [sso-session corp]
        sso_region = us-east-1
        """;

    assertEquals(
        List.of(
            "sso_role_name is missing for signing in", "sso_start_url is missing for signing in"),
        titles("", config));
  }

  @Test
  void oneKeyInSeveralProfilesIsGoodToKnow() {
    String both = key(ID, SECRET) + key(ID, SECRET).replace("default", "dev");
    Finding finding = only(both, REGION + "[profile dev]\nregion = eu-west-1\n");

    assertEquals("Same access key in 2 profiles", finding.title());
    assertEquals(Severity.INFO, finding.severity());
  }

  @ParameterizedTest
  @CsvSource({
    "source_profile = a, source_profile \"b\" points in a circle",
    "source_profile = x, source_profile \"x\" does not exist"
  })
  void aSourceMustLeadSomewhere(String last, String title) {
    String config =
        """
        [profile a]
        role_arn = arn:aws:iam::111122223333:role/A
        source_profile = b
        region = eu-west-1
        [profile b]
        role_arn = arn:aws:iam::111122223333:role/B
        %s
        region = eu-west-1
        """
            .formatted(last);

    assertTrue(titles("", config).contains(title), () -> titles("", config).toString());
  }

  @Test
  void aRoleNeedsSomethingToBeAssumedWith() {
    assertEquals(
        List.of("role_arn without source_profile"),
        titles(
            "", "[profile r]\nrole_arn = arn:aws:iam::111122223333:role/R\nregion = eu-west-1\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::123:role/R",
        "arn:aws:iam::111122223333:user/anna",
        "R",
        "arn:aws:iam:111122223333:role/R"
      })
  void aRoleMustBeTheArnOfOne(String arn) {
    assertEquals(
        List.of("role_arn is malformed"),
        titles(
            "",
            "[profile r]\nrole_arn = %s\ncredential_source = Environment\nregion = eu-west-1\n"
                .formatted(arn)));
  }

  @Test
  void whoWinsOfTwoKindsIsAskedOfEveryTool() {
    String config =
        """
        [profile default]
        credential_process = /usr/local/bin/keys
        region = eu-west-1
        """;
    Finding finding = only(key(ID, SECRET), config);

    assertEquals(
        "Two kinds of credentials in one profile; tools use different ones", finding.title());
    assertTrue(finding.what().contains("Java SDK v2: process."), finding::what);
  }

  @Test
  void twoKindsAreFoundByAnySettingOfTheirs() {
    String config =
        "[profile a]\nsso_role_name = R\ncredential_process = run\nregion = eu-west-1\n";

    assertTrue(
        findings("", config).stream().anyMatch(finding -> finding.fault() == Fault.TWO_KINDS));
  }

  @Test
  void whereAllToolsTakeTheSameKindItIsNamed() {
    String config =
        """
        [default]
        role_arn = arn:aws:iam::111122223333:role/R
        source_profile = base
        region = eu-west-1
        """;
    String credentials =
        key(ID, SECRET)
            + key("AKIAQNZGKIQY56JQ7WML", SECRET.replace('k', 'p')).replace("default", "base");

    assertEquals(
        "Two kinds of credentials in one profile; assume role wins",
        only(credentials, config).title());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "region = eu-west-1 #prod, automatic",
        "role_session_name = anna # note, automatic",
        "external_id = ab #cd, choose",
        "role_session_name = \"a # b\", choose"
      })
  void whatMayBePartOfTheValueIsNotMovedUnasked(String setting, String effort) {
    Finding finding =
        findings("", "[profile a]\n" + setting + "\n").stream()
            .filter(each -> each.fault() == Fault.INLINE_COMMENT)
            .findFirst()
            .orElseThrow();

    assertEquals(effort, finding.effort());
  }
}
