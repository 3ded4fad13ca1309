package dev.awsmith.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.AwsFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people have them, with nothing wrong: a rule that speaks up here cries wolf. */
class GoodFilesTest {
  private static final int ENOUGH = 25;

  static List<String> names() {
    return Resources.in("good").stream()
        .map(file -> file.substring(0, file.lastIndexOf('.')))
        .distinct()
        .toList();
  }

  @Test
  void thereAreManyOfThem() {
    assertTrue(names().size() >= ENOUGH);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aGoodFileIsLeftAlone(String name) {
    AwsFiles files =
        Scenes.files(
            Resources.text("good", name + ".credentials"),
            Resources.text("good", name + ".config"));

    assertEquals(List.of(), told(Diagnosis.of(Scenes.of(files))));
  }

  private static List<String> told(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .map(
            finding ->
                finding.code() + " " + finding.where() + " " + finding.title() + finding.evidence())
        .toList();
  }
}
