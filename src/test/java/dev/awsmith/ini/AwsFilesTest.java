package dev.awsmith.ini;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwsFilesTest {
  private static final Section DEV = Section.profile("dev");

  @Test
  void aPlanHasOneChangeForEachFileThatBecomesAnother() {
    AwsFiles files = Files.of("[dev]\nregion = a\n", "[profile dev]\noutput = json\n");
    Edit same = new Edit.Put(CONFIG, DEV, "output", "json");
    Edit first = new Edit.Put(CREDENTIALS, DEV, "region", "b");
    Edit second = new Edit.Put(CREDENTIALS, DEV, "output", "text");
    List<Change> changes = files.plan(List.of(first, same, second));
    assertEquals(1, changes.size());
    assertEquals(List.of(first, second), changes.getFirst().edits());
    assertEquals(CREDENTIALS, changes.getFirst().file());
    assertEquals(
        "[dev]\nregion = b\noutput = text\n",
        changes.getFirst().after().document().text().toString());
  }

  @Test
  void lineNumbersInAPlanAreThoseOfTheFileAsItIs() {
    AwsFiles files = Files.of("", "[default]\na: 1\nb: 2\n");
    Change change =
        files
            .plan(
                List.of(
                    new Edit.Put(CONFIG, DEV, "region", "c"),
                    new Edit.ReplaceLines(CONFIG, 2, 2, List.of("# a", "a = 1")),
                    new Edit.ReplaceLines(CONFIG, 3, 3, List.of("b = 2"))))
            .getFirst();
    assertEquals(
        "[default]\n# a\na = 1\nb = 2\n\n[profile dev]\nregion = c\n",
        change.after().document().text().toString());
    assertEquals(Optional.empty(), Proof.complaint(change));
  }

  @Test
  void twoEditsCannotReplaceTheSameLine() {
    AwsFiles files = Files.of("", "[default]\na: 1\nb: 2\n");
    List<Edit> edits =
        List.of(
            new Edit.ReplaceLines(CONFIG, 1, 2, List.of()),
            new Edit.ReplaceLines(CONFIG, 2, 3, List.of()));
    assertThrows(IllegalArgumentException.class, () -> files.plan(edits));
  }

  @Test
  void aRenamedProfileIsFollowedThroughBothFiles() {
    assertRenamed(
        Files.of("[dev]\nregion = a\n[dev2]\nsource_profile = dev\n", CONFIG_WITH_DEV),
        DEV,
        "[work]\nregion = a\n[dev2]\nsource_profile = work\n",
        """
        [profile work]
        source_profile = work
        role_arn = arn:aws:iam::123456789012:role/R
        [profile other]
        source_profile = work
        [profile apart]
        source_profile = dev2
        """);
  }

  private static final String CONFIG_WITH_DEV =
      """
      [profile dev]
      source_profile = dev
      role_arn = arn:aws:iam::123456789012:role/R
      [profile other]
      source_profile = dev
      [profile apart]
      source_profile = dev2
      """;

  @Test
  void aRenamedSessionIsFollowedToItsProfiles() {
    assertRenamed(
        Files.of("[a]\nsso_session = dev\n", "[sso-session dev]\nsso_region = a\n[profile dev]\n"),
        Section.ssoSession("dev"),
        "[a]\nsso_session = work\n",
        "[sso-session work]\nsso_region = a\n[profile dev]\n");
  }

  @Test
  void renamedServicesAreFollowedToTheirProfiles() {
    assertRenamed(
        Files.of("", "[services dev]\ns3 =\n  endpoint_url = x\n[profile a]\nservices = dev\n"),
        Section.services("dev"),
        "",
        "[services work]\ns3 =\n  endpoint_url = x\n[profile a]\nservices = work\n");
  }

  @Test
  void profilesAreJoinedAndEachValueKnowsItsLine() {
    AwsFiles files =
        Files.of(
            "[dev]\nregion = eu-west-1\n",
            "[profile dev]\nregion = us-east-1\nOUTPUT = json\n[sso-session x]\n[profile two]\n");
    assertEquals(List.of("dev", "two"), files.profiles().stream().map(Profile::name).toList());
    Profile dev = files.profile("dev").orElseThrow();
    assertEquals(
        Optional.of(new Profile.Setting("region", "eu-west-1", CREDENTIALS, 2)),
        dev.setting("region"));
    assertEquals(
        Optional.of(new Profile.Setting("OUTPUT", "json", CONFIG, 3)), dev.setting("output"));
    assertEquals(3, dev.settings().size());
    assertEquals(Optional.empty(), files.profile("x"));
  }

  @Test
  void ofAKeyThatIsSetTwiceTheLastOneCounts() {
    AwsFiles files = Files.of("[dev]\nregion = a\nregion = b\n", "");
    assertEquals(Optional.of("b"), files.profile("dev").orElseThrow().get("region"));
  }

  private static void assertRenamed(
      AwsFiles files, Section section, String credentials, String config) {
    AwsFiles renamed = files;
    for (Change change : files.plan(files.rename(section, "work"))) {
      assertEquals(Optional.empty(), Proof.complaint(change));
      renamed =
          change.file() == CONFIG
              ? new AwsFiles(renamed.credentials(), change.after())
              : new AwsFiles(change.after(), renamed.config());
    }
    assertEquals(credentials, renamed.credentials().document().text().toString());
    assertEquals(config, renamed.config().document().text().toString());
  }
}
