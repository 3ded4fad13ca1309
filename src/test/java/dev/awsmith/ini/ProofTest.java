package dev.awsmith.ini;

import static dev.awsmith.ini.SharedFile.CONFIG;
import static dev.awsmith.ini.SharedFile.CREDENTIALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
  private static final Section DEFAULT = Section.profile("default");
  private static final Section DEV = Section.profile("dev");
  private static final Edit REGION = new Edit.Put(CONFIG, DEFAULT, "region", "eu-west-1");

  @Test
  void nothingSpeaksAgainstAPlainEdit() {
    assertEquals(Optional.empty(), proof("[default]\nregion = us-east-1\n", REGION));
    assertEquals(
        Optional.empty(),
        proof(
            "[default]\nREGION = us-east-1 # prod\n",
            REGION,
            new Edit.Put(CONFIG, DEFAULT, "s3.addressing_style", "path"),
            new Edit.Put(CONFIG, Section.ssoSession("corp"), "sso_region", "eu-west-1"),
            new Edit.RenameSection(CONFIG, DEFAULT, "dev"),
            new Edit.Remove(CONFIG, DEV, "region")));
  }

  @Test
  void aFileThatOneReaderRefusesMustBeRepairedFirst() {
    assertEquals(
        Optional.of(
            "The config file cannot be read by the AWS CLI as it is (line 3). Repair it first."),
        proof("[default]\nregion = a\nregion = b\n", REGION));
    assertEquals(
        Optional.of(
            "The config file cannot be read by the AWS SDK for Java as it is (line 2). Repair it"
                + " first."),
        proof("[default]\noutput: json\n", REGION));
  }

  @Test
  void theRepairAndTheEditMayComeTogether() {
    String text = "[default]\noutput: json\n";
    Edit repair = new Edit.ReplaceLines(CONFIG, 2, 2, List.of("output = json"));
    assertEquals(Optional.empty(), proof(text, repair, REGION));
  }

  @Test
  void twinsOfTheDefaultProfileStopAnEdit() {
    assertEquals(
        Optional.of(
            "After this change, the AWS CLI would see another value of region in profile"
                + " \"default\". Repair the config file first."),
        proof("[profile default]\nregion = a\n[default]\nregion = b\n", REGION));
  }

  @Test
  void aPlainValueOverABlockIsStopped() {
    assertEquals(
        Optional.of("s3 holds settings nested under it. Remove it first."),
        proof("[default]\ns3 =\n  a = b\n", new Edit.Put(CONFIG, DEFAULT, "s3", "plain")));
    assertEquals(
        Optional.of("s3 has a value of its own. Remove it first."),
        proof("[default]\ns3 = plain\n", new Edit.Put(CONFIG, DEFAULT, "s3.a", "b")));
  }

  @Test
  void anEmptyKeyMayBecomeABlock() {
    Edit nested = new Edit.Put(CONFIG, DEFAULT, "s3.addressing_style", "path");
    assertEquals(Optional.empty(), proof("[default]\ns3 =\nregion = a\n", nested));
  }

  @Test
  void aNameThatIsTakenIsStopped() {
    assertEquals(
        Optional.of("There is already a section [profile dev]."),
        proof("[default]\n[profile dev]\n", new Edit.RenameSection(CONFIG, DEFAULT, "dev")));
  }

  @Test
  void aNameThatAReaderWouldSkipIsStopped() {
    assertEquals(
        Optional.of(
            "Use letters, digits and - _ . / % @ : + only. Some tools cannot read other"
                + " characters."),
        proof("", new Edit.Put(CONFIG, Section.profile("a b"), "region", "eu-west-1")));
  }

  @Test
  void sessionsBelongInTheConfigFile() {
    Edit put = new Edit.Put(CREDENTIALS, Section.ssoSession("corp"), "sso_region", "a");
    Change change = Files.of("", "").plan(List.of(put)).getFirst();
    assertEquals(
        Optional.of("[sso-session corp] belongs in the config file. No tool reads it here."),
        Proof.complaint(change));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " a", "a ", "a #b", "a\t;b", "#a", "\"a\"", "'a'", "a\u00a0", "\u200ba"})
  void aValueThatReadersReadDifferentlyIsStopped(String value) {
    assertTrue(Values.complaint(value).isPresent());
    assertEquals(
        Values.complaint(value), proof("", new Edit.Put(CONFIG, DEFAULT, "external_id", value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a#b", "a b", "/bin/x \"y z\"", "C:\\new\\", "${HOME}", "a=b:c", "é"})
  void aValueThatReadersReadAlikeIsNot(String value) {
    assertEquals(Optional.empty(), Values.complaint(value));
    assertEquals(Optional.empty(), proof("", new Edit.Put(CONFIG, DEFAULT, "external_id", value)));
  }

  @Test
  void aRepairMayChangeWhatStandsOnItsLines() {
    String text = "[default]\nregion = us-east-1 # prod\noutput = json\n[foo]\nregion = a\n";
    assertEquals(
        Optional.empty(),
        proof(text, new Edit.ReplaceLines(CONFIG, 2, 2, List.of("# prod", "region = us-east-1"))));
    assertEquals(
        Optional.empty(),
        proof(text, new Edit.ReplaceLines(CONFIG, 4, 4, List.of("[profile foo]"))));
    assertEquals(
        Optional.empty(),
        proof(
            "[DEFAULT]\nregion = a\n[profile dev]\noutput = json\n",
            new Edit.ReplaceLines(CONFIG, 1, 1, List.of("[default]"))));
  }

  @Test
  void aRepairMustNotChangeWhatStandsElsewhere() {
    String text = "[default]\nregion = us-east-1\noutput = json\n";
    assertEquals(
        Optional.of(
            "After this change, the AWS CLI would no longer see output in profile \"default\"."
                + " Repair the config file first."),
        proof(text, new Edit.ReplaceLines(CONFIG, 2, 2, List.of("[profile dev]"))));
    assertEquals(
        Optional.of(
            "After this change, the config file could not be read by the AWS CLI any more (line"
                + " 3)."),
        proof(text, new Edit.ReplaceLines(CONFIG, 2, 2, List.of("output = text"))));
  }

  @Test
  void aRepairOfOneFaultMayLeaveAnotherThatWasThere() {
    String text = "[default]\ngarbage\nmore garbage\nregion = a\n";
    assertEquals(Optional.empty(), proof(text, new Edit.ReplaceLines(CONFIG, 2, 2, List.of())));
  }

  @Test
  void anUndoIsProvedOnlyByReadingItBack() {
    Text broken = Text.of("[default]\nregion\n");
    assertEquals(
        Optional.empty(), proof("[default]\nregion = a\n", new Edit.Restore(CONFIG, broken)));
  }

  @Test
  void aTextThatIsNotWhatTheEditsComeToIsStopped() {
    AwsFile before = Files.of("", "[default]\nregion = a\n").config();
    IniDocument other = IniDocument.of(CONFIG, Text.of("[default]\nregion = c\n"));
    Change change = new Change(before, before.with(other), List.of(REGION));
    assertTrue(Proof.complaint(change).isPresent());
  }

  @Test
  void aCharacterThatTheFilesEncodingLacksIsStopped() {
    Text latin = Text.of(new byte[] {'#', (byte) 0xe7, '\n', '[', 'a', ']', '\n'});
    Text lost = latin.with(List.of(new Text.Line("# \u65e5", "\n")));
    AwsFile before = Files.of("", "").config();
    Change change =
        new Change(
            before,
            before.with(IniDocument.of(CONFIG, lost)),
            List.of(new Edit.Restore(CONFIG, lost)));
    assertTrue(Proof.complaint(change).isPresent());
  }

  @Test
  void aFileThatReadersTakeMinutesOverIsStopped() {
    String long_ = "[default]\ncredential_process = a\n" + "  b\n".repeat(200_000);
    assertTrue(proof(long_, REGION).isPresent());
  }

  @Test
  void aComplaintNeverTellsAValue() {
    String secret = "AnInventedSecretThatIsFortyCharacters012";
    String text =
        "[profile default]\naws_secret_access_key = a\n[default]\naws_secret_access_key = b\n";
    Edit put = new Edit.Put(CONFIG, DEFAULT, "aws_secret_access_key", secret);
    assertFalse(proof(text, put).orElseThrow().contains(secret));
  }

  private static Optional<String> proof(String config, Edit... edits) {
    return Proof.complaint(Files.of("", config).plan(List.of(edits)).getFirst());
  }
}
