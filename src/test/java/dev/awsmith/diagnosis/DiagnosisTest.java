package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Edit;
import dev.awsmith.ini.SharedFile;
import dev.awsmith.ini.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final String KEYS =
      """
      aws_access_key_id = AKIARZPUZDIKIUFISP2V
      aws_secret_access_key = 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
      """;

  @Test
  void aRuleThatFailsBecomesAFindingAndTheOthersGoOn() {
    Rule broken =
        scene -> {
          throw new IllegalStateException("kWcrlUX5JEDGM/LtmEENI/aVmYvHNif5zB+d9+ct");
        };
    Rule sound = scene -> List.of(Finding.of(Fault.REGION_MISSING, Where.FILE));

    Diagnosis diagnosis = Diagnosis.of(Scenes.of("", ""), List.of(broken, sound));

    assertEquals(
        List.of("AW199", "AW206"), diagnosis.findings().stream().map(Finding::code).toList());
    assertFalse(diagnosis.toString().contains("kWcrlUX5"));
  }

  @Test
  void itTellsWhatItLookedAt() {
    Scene scene = Scenes.of("[default]\n" + KEYS, "[default]\nregion = eu-west-1\n[profile b]\n");

    assertEquals(
        List.of("2 files", "2 profiles", "0 variables", "0 shell files"),
        Diagnosis.of(scene).lookedAt());
  }

  @Test
  void theWorstComesFirst() {
    Scene scene =
        Scenes.of(
            "[a]\n" + KEYS + "[b]\n" + KEYS,
            "[c]\nregion = eu-west-1 # x\n[profile d]\noutput =\n");

    assertEquals(
        List.of(Severity.ERROR, Severity.WARNING, Severity.INFO),
        Diagnosis.of(scene).findings().stream().map(Finding::severity).distinct().toList());
  }

  @Test
  void automaticFixesOfSeveralFaultsAreMadeTogether() {
    AwsFiles files =
        Scenes.files(
            Text.of("\uFEFF[default]\n" + KEYS.replace(" =", ":")),
            Text.of("[dev]\nREGION = \"us-esat-1\"\n\n[default]\nregion = eu-west-1 # here\n"));

    List<Edit> edits = Diagnosis.of(Scenes.of(files)).automaticEdits(files);
    assertEquals(5, edits.size(), edits::toString);
    while (!edits.isEmpty()) {
      files = Scenes.after(files, edits);
      edits = Diagnosis.of(Scenes.of(files)).automaticEdits(files);
    }

    assertEquals("[default]\n" + KEYS, text(files, SharedFile.CREDENTIALS));
    assertEquals(
        "[profile dev]\nregion = us-east-1\n\n[default]\n# here\nregion = eu-west-1\n",
        text(files, SharedFile.CONFIG));
    assertEquals(List.of(), Diagnosis.of(Scenes.of(files)).findings());
  }

  @Test
  void aFindingKeepsItsIdUntilWhatItSaysChanges() {
    String id = onlyId("[default]\nregion = us-east-1\nregion = eu-west-1\n");

    assertEquals(id, onlyId("# new\n[default]\nregion = us-east-1\nregion = eu-west-1\n"));
    assertNotEquals(id, onlyId("[default]\nregion = us-east-1\nregion = eu-west-2\n"));
    assertTrue(id.startsWith("AW110:default:"));
    assertEquals(onlyId("[default]\nwhat\n"), onlyId("# new\n[default]\nwhat\n"));
  }

  private static String onlyId(String config) {
    List<Finding> findings = Diagnosis.of(Scenes.of("", config)).findings();
    assertEquals(1, findings.size(), findings::toString);
    return findings.getFirst().id();
  }

  private static String text(AwsFiles files, SharedFile which) {
    return files.get(which).document().text().toString();
  }
}
