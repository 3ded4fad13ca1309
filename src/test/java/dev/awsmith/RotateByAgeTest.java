package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The age of a key: what is told of it, and who is old enough to be replaced. */
class RotateByAgeTest {
  @AutoClose private final RotationStage stage;

  RotateByAgeTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void aKeyThatIsYoungEnoughIsLeftAlone() {
    assertEquals(0, stage.rotate("--if-older-than", "88", "--yes", "--no-input", "--json"));
    assertTrue(stage.out.contains("\"state\": \"not_due\""), stage.out);
    assertEquals(1, stage.anna.keys().size());
    int asked = stage.aws.requests().size();
    assertEquals(0, stage.rotate("--if-older-than", "88", "--yes"));
    assertEquals(asked, stage.aws.requests().size(), "the age is known without asking again");
  }

  @Test
  void anOlderKeyIsReplacedByCron() {
    assertEquals(8, stage.rotate("--if-older-than", "80", "--yes", "--no-input", "--json"));
    assertTrue(stage.out.contains("\"state\": \"grace\""), stage.out);
    assertTrue(
        stage.out.contains("\"resume\": \"awsmith rotate work --finish --grace off\""), stage.out);
    assertEquals(0, stage.rotate("--if-older-than", "80", "--yes", "--json"), "the next day");
  }

  @Test
  void theAgeOfAKeyIsListedOnceAwsHasToldIt() {
    stage.run("list", "--json");
    assertTrue(stage.out.contains("\"age_days\": null"), stage.out);
    stage.rotate("--dry-run");
    stage.run("list", "--json");
    assertTrue(stage.out.contains("\"age_days\": 87"), stage.out);
    assertTrue(stage.out.contains("\"status\": \"due\""), stage.out);
    stage.run("list", "--json", "--max-age", "80");
    assertTrue(stage.out.contains("\"status\": \"overdue\""), stage.out);
  }
}
