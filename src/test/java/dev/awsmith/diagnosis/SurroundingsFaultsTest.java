package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.diagnosis.Surroundings.ProjectKey;
import dev.awsmith.diagnosis.Surroundings.Shared;
import dev.awsmith.environment.KeyInText;
import dev.awsmith.environment.Os;
import dev.awsmith.environment.SetHere;
import dev.awsmith.environment.Shell;
import dev.awsmith.environment.ShellFiles;
import dev.awsmith.environment.Variables;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Place;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Rotation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Faults outside the texts of the two files: variables, permissions, places. */
class SurroundingsFaultsTest {
  private static final String ID = "AKIARZPUZDIKIUFISP2V";
  private static final AwsFiles FILES =
      Scenes.of("", "[default]\nregion = eu-west-1\n\n[profile work]\nregion = us-east-1\n")
          .files();

  private static Scene scene(Map<String, String> variables, List<SetHere> shellFiles) {
    return new Scene(
        FILES,
        Variables.of(variables),
        shellFiles,
        Surroundings.NOTHING_ODD,
        Shell.ZSH,
        Os.LINUX,
        LocalDate.of(2026, 11, 21));
  }

  private static Scene scene(Surroundings surroundings) {
    Scene plain = scene(Map.of(), List.of());
    return new Scene(
        plain.files(),
        plain.variables(),
        plain.shellFiles(),
        surroundings,
        plain.shell(),
        plain.os(),
        plain.today());
  }

  private static Finding only(Scene scene) {
    List<Finding> findings = Diagnosis.of(scene).findings();
    assertEquals(1, findings.size(), findings::toString);
    return findings.getFirst();
  }

  @Test
  void keyVariablesAreRemovedHereAndForGood() {
    String secret = "kWcrlUX5JEDGM/LtmEENI/aVmYvHNif5zB+d9+ct";
    List<SetHere> set =
        ShellFiles.find(
            "~/.zshrc",
            "export AWS_ACCESS_KEY_ID=" + ID + "\nexport AWS_SECRET_ACCESS_KEY=" + secret);
    Finding finding =
        only(scene(Map.of("AWS_ACCESS_KEY_ID", ID, "AWS_SECRET_ACCESS_KEY", secret), set));

    assertEquals("AW401", finding.code());
    assertEquals(Where.SHELL, finding.where());
    assertEquals(
        new Remedy.Run("unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY"),
        finding.fixes().getFirst().remedy());
    Remedy.ShellLines lines = (Remedy.ShellLines) finding.fixes().getLast().remedy();
    assertEquals(
        "# 2026-11-21 awsmith: export AWS_ACCESS_KEY_ID=" + ID, lines.lines().getFirst().after());
    assertEquals(2, lines.lines().size());
  }

  @Test
  void halfTheVariablesAreFewerThanNone() {
    assertEquals("AW402", only(scene(Map.of("AWS_ACCESS_KEY_ID", ID), List.of())).code());
  }

  @Test
  void aVariableThatNamesNoProfileIsSetRight() {
    Finding finding = only(scene(Map.of("AWS_PROFILE", "wrok"), List.of()));

    assertEquals(
        "AWS_PROFILE names a profile that does not exist. Did you mean \"work\"?", finding.title());
    assertEquals(new Remedy.Run("export AWS_PROFILE=work"), finding.fixes().getFirst().remedy());
  }

  @Test
  void twoRegionVariablesMustAgree() {
    Map<String, String> regions =
        Map.of("AWS_REGION", "eu-west-1", "AWS_DEFAULT_REGION", "us-east-1");

    assertEquals("AW404", only(scene(regions, List.of())).code());
  }

  @Test
  void filesElsewhereAreGoodToKnow() {
    Finding finding = only(scene(Map.of("AWS_CONFIG_FILE", "/srv/config"), List.of()));

    assertEquals(Fault.RELOCATED, finding.fault());
    assertEquals(new Remedy.Run("unset AWS_CONFIG_FILE"), finding.fixes().getFirst().remedy());
  }

  @Test
  void credentialsThatOthersCanReadAreMadePrivate() {
    AwsFile credentials = FILES.credentials();
    Place open =
        new Place(
            "/home/anna/.aws/credentials",
            "~/.aws/credentials",
            true,
            Optional.of("0644"),
            Optional.empty());
    AwsFile opened = new AwsFile(credentials.which(), open, credentials.document());
    Finding finding = only(Scenes.of(new AwsFiles(opened, FILES.config())));

    assertEquals("Other users can read ~/.aws/credentials", finding.title());
    assertEquals(
        new Remedy.MakePrivate("/home/anna/.aws/credentials"),
        finding.automatic().orElseThrow().remedy());
  }

  @Test
  void onWindowsTheListOfWhoMayReadIsChangedByItsOwnProgram() {
    String path = "C:\\Users\\anna\\.aws\\credentials";
    Surroundings open =
        new Surroundings(
            "", List.of(path), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
    Scene linux = scene(open);

    assertEquals(
        "icacls \"" + path + "\" /inheritance:r /grant:r \"%USERNAME%:F\"",
        icacls(linux, Shell.CMD));
    assertEquals(
        "icacls \"" + path + "\" /inheritance:r /grant:r \"${env:USERNAME}:F\"",
        icacls(linux, Shell.POWERSHELL));
  }

  @Test
  void onWindowsAFolderHandsDownToItsFilesWhatYouMay() {
    String folder = "C:\\Users\\anna\\.aws";
    Surroundings open =
        new Surroundings(
            folder,
            List.of(folder),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    assertEquals(
        "icacls \"" + folder + "\" /inheritance:r /grant:r \"%USERNAME%:(OI)(CI)F\"",
        icacls(scene(open), Shell.CMD));
  }

  private static String icacls(Scene linux, Shell shell) {
    Scene windows =
        new Scene(
            linux.files(),
            linux.variables(),
            linux.shellFiles(),
            linux.surroundings(),
            shell,
            Os.WINDOWS,
            linux.today());
    return only(windows).fixes().getFirst().remedy().line().orElseThrow();
  }

  @Test
  void aFileThatNotepadNamedIsRenamedWhereThereIsNoOther() {
    Surroundings twin =
        new Surroundings(
            "C:\\Users\\anna\\.aws",
            List.of(),
            List.of(),
            Optional.of("C:\\Users\\anna\\.aws\\credentials.txt"),
            Optional.empty(),
            List.of(),
            List.of());
    Finding finding = only(scene(twin));

    assertEquals("File is called credentials.txt", finding.title());
    assertEquals("choose", finding.effort());
  }

  @Test
  void twoHomesAreGoodToKnow() {
    Surroundings windows =
        new Surroundings(
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.of("/mnt/c/Users/anna/.aws"),
            List.of(),
            List.of());

    assertEquals("AW113", only(scene(windows)).code());
  }

  @Test
  void aFolderThatIsCopiedElsewhereIsNamedWithWhatCopiesIt() {
    Surroundings shared =
        new Surroundings(
            "",
            List.of(),
            List.of(new Shared("~/.aws", "OneDrive")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    assertEquals("~/.aws is in a synchronised folder (OneDrive)", only(scene(shared)).title());
  }

  @Test
  void aKeyThatGitKeepsMustBeRotated() {
    KeyInText key = KeyInText.find("app/.env", "KEY=" + ID + "\n").getFirst();
    Surroundings project =
        new Surroundings(
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(new ProjectKey(key, true)),
            List.of());
    Finding finding = only(scene(project));

    assertEquals("Key in a project file app/.env:1 (tracked by git: yes)", finding.title());
    assertEquals(
        "Rotate the key; git keeps the old one for ever", finding.fixes().getFirst().label());
  }

  @Test
  void aRotationThatStoppedCanBeGoneOnWithOrTakenBack() {
    Rotation intent =
        Rotation.intent(
            List.of("work"), "anna", "eu-west-1", new AccessKeyId(ID), List.of(), Instant.EPOCH);
    Rotation stopped = intent.created(Credentials.longTerm(ID, "x".repeat(40)), Instant.EPOCH);
    Finding finding = only(scene(amid(stopped)));

    assertEquals("AW310", finding.code());
    assertEquals(
        List.of("awsmith rotate work --resume", "awsmith rotate work --rollback"),
        finding.fixes().stream().map(fix -> fix.remedy().line().orElseThrow()).toList());
    assertTrue(finding.what().contains("no profile uses it yet"), finding.what());
  }

  @Test
  void aRotationThatIsOverIsNoFault() {
    Rotation over =
        Rotation.intent(
                List.of("work"), "anna", "eu-west-1", new AccessKeyId(ID), List.of(), Instant.EPOCH)
            .oldOff(Instant.EPOCH);

    assertEquals(List.of(), Diagnosis.of(scene(amid(over))).findings());
  }

  private static Surroundings amid(Rotation rotation) {
    return new Surroundings(
        "", List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(rotation));
  }
}
