package dev.awsmith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of the rotations that are not over, and of none. */
class RotateStatusTest {
  @AutoClose private final RotationStage stage;

  RotateStatusTest(@TempDir Path home) throws IOException {
    stage = new RotationStage(home);
  }

  @Test
  void aProfileThatHasTheKeyIsPartOfTheRotationAndAnotherIsNot() {
    stage.rotate("--yes");
    assertEquals(8, stage.run("rotate", "default", "--status"));
    assertTrue(stage.out.startsWith("work, default: grace since "), stage.out);
    assertTrue(stage.out.contains("Go on: awsmith rotate work --resume"), stage.out);
    assertEquals(0, stage.run("rotate", "lab", "--status"));
    assertEquals("No rotation is under way.", stage.out.strip());
    assertEquals(8, stage.run("rotate", "--status"));
  }

  @Test
  void whatIsLeftOfAKeyThatIsOffIsToDeleteIt() {
    stage.rotate("--yes", "--grace", "off");
    assertEquals(0, stage.rotate("--status"));
    assertTrue(
        stage.out.contains(
            "Delete it: awsmith rotate work --finish --grace delete --confirm "
                + stage.old.id().lastFour()),
        stage.out);
  }

  @Test
  void aScriptIsToldOfBothKeysInTheSameForm() {
    stage.rotate("--yes");
    stage.rotate("--status", "--json");
    JsonObject told =
        JsonParser.parseString(stage.out)
            .getAsJsonObject()
            .getAsJsonArray("rotations")
            .get(0)
            .getAsJsonObject();
    assertEquals(stage.old.id().masked(), told.getAsJsonObject("old_key").get("id").getAsString());
    assertEquals(
        stage.fresh().id().masked(), told.getAsJsonObject("new_key").get("id").getAsString());
    assertTrue(told.get("since").getAsString().matches("[-\\dT:]{19}Z"), stage.out);
  }

  @Test
  void whoWantsBackWhereThereIsNoWayBackIsNotToldToBegin() {
    assertEquals(2, stage.rotate("--rollback"));
    assertTrue(stage.err.contains("there is nothing to take back"), stage.err);
    assertEquals(2, stage.rotate("--resume"));
    assertTrue(stage.err.contains("Begin one with: awsmith rotate work"), stage.err);
  }
}
