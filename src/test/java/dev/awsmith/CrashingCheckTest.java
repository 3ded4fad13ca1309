package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.awsmith.ini.AwsFile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Place;
import dev.awsmith.wizard.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that crashes, through the command: it accuses itself, and the others go on. */
class CrashingCheckTest {
  @AutoClose private final RotationStage stage;

  CrashingCheckTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
    stage.meddle(
        world ->
            effect ->
                world.apply(effect) instanceof Event.LookedAround seen
                    ? new Event.LookedAround(
                        withoutMode(seen.files()), seen.places(), seen.startFiles(), seen.ignored())
                    : world.apply(effect));
  }

  /** No file is without permissions: a check that looks at them fails. */
  private static AwsFiles withoutMode(AwsFiles files) {
    AwsFile old = files.credentials();
    Place place = old.place();
    return new AwsFiles(
        new AwsFile(
            old.which(),
            new Place(place.path(), place.shown(), true, null, place.linkedTo()),
            old.document()),
        files.config());
  }

  @Test
  void itIsAFindingAboutItself() {
    int exit = stage.run("doctor", "--json");
    JsonObject report = JsonParser.parseString(stage.out).getAsJsonObject();
    List<JsonObject> findings =
        StreamSupport.stream(report.getAsJsonArray("findings").spliterator(), false)
            .map(finding -> finding.getAsJsonObject())
            .toList();

    assertTrue(codes(findings).contains("AW199"), stage.out);
    assertTrue(codes(findings).contains("AW225"), "the others went on: " + stage.out);
    assertTrue(stage.out.contains("check OpenToOthers, NullPointerException"), stage.out);
    assertEquals(0, exit, "nothing is known to be wrong with the files");
  }

  @Test
  void aPersonIsToldThatTheFaultIsNotTheirs() {
    stage.run("doctor");
    assertTrue(stage.out.contains("One of awsmith's own checks failed"), stage.out);
  }

  private static List<String> codes(List<JsonObject> findings) {
    return findings.stream().map(finding -> finding.get("code").getAsString()).toList();
  }
}
