package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.wizard.ExitCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
  private static final String CREDENTIALS =
      "[work]\naws_access_key_id = AKIARTYNJLG43LJTT77O\naws_secret_access_key = abc\n";
  private static final String CONFIG =
      "[profile work]\n"
          + "region = eu-west-1\n\n"
          + "[profile client]\n"
          + "role_arn = x\n"
          + "source_profile = work\n";
  private final PaperWorld world = new PaperWorld(CREDENTIALS, CONFIG);
  private final Flows flows = new Flows(PaperWorld.situation());

  @Test
  void aSettingIsReviewedThenWritten() {
    Traveller anna =
        Traveller.on(flows.set("work", "region", "eu-west-2"), world)
            .sees(
                "Set region of \"work\"?",
                "1 file changes.",
                "awsmith set region eu-west-2 -p work");

    assertEquals(CONFIG, world.config());
    anna.answer("save");
    assertEquals(ExitCode.DONE, anna.outcome().exit());
    assertEquals(CONFIG.replace("eu-west-1", "eu-west-2"), world.config());
  }

  @Test
  void aSettingThatNoToolReadsIsDoubted() {
    Traveller.on(flows.set("work", "regoin", "x"), world).sees("Did you mean \"region\"?");
    Traveller.on(flows.set("work", "region", "frankfrt"), world).sees("eu-central-1");
    Traveller.on(flows.set("work", "region", "frankfurt"), world).sees("code of a Region");
    Traveller.on(flows.set("wrok", "region", "x"), world).sees("Did you mean \"work\"?");
  }

  @Test
  void aValueThatReadersDisagreeAboutIsRefused() {
    refuses(Traveller.on(flows.set("work", "output", "json # c"), world), "Leave out # and ;");
    refuses(Traveller.on(flows.set("work", "output", ""), world), "Give it a value");
    refuses(Traveller.on(flows.set("work", "out put", "x"), world), "no setting name");
    refuses(Traveller.on(flows.set("a b", "output", "x"), world), "letters");
  }

  @Test
  void aSettingIsRemoved() {
    Traveller.on(flows.unset("work", "region"), world).answer("save");

    assertEquals(CONFIG.replace("region = eu-west-1\n", ""), world.config());
    refuses(Traveller.on(flows.unset("work", "region"), world), "no setting \"region\"");
    refuses(Traveller.on(flows.unset("wrok", "region"), world), "Did you mean \"work\"?");
  }

  @Test
  void aRenameIsFollowedEverywhere() {
    Traveller.on(flows.rename("work", "play"), world).answer("save");

    assertEquals(CREDENTIALS.replace("work", "play"), world.credentials());
    assertEquals(CONFIG.replace("work", "play"), world.config());
  }

  @Test
  void aCopyHasTheSameSettings() {
    Traveller.on(flows.copy("work", "twin"), world).answer("save");

    assertEquals(
        Optional.of("abc"),
        world.files().profile("twin").orElseThrow().get("aws_secret_access_key"));
    assertEquals(
        Optional.of("eu-west-1"), world.files().profile("twin").orElseThrow().get("region"));
    refuses(Traveller.on(flows.copy("work", "client"), world), "already");
  }

  @Test
  void aRemovalSaysWhoDependsOnIt() {
    Traveller.on(flows.remove("work"), world)
        .sees("The key stays active in AWS.", "\"client\" gets its credentials from it")
        .answer("save");

    assertEquals(Optional.empty(), world.files().profile("work"));
    assertTrue(world.files().profile("client").isPresent());
    refuses(Traveller.on(flows.remove("clinet"), world), "Did you mean \"client\"?");
  }

  @Test
  void whatChangedMeanwhileIsReviewedAgain() {
    world.meanwhile(SharedFile.CONFIG, CONFIG.replace("eu-west-1", "eu-north-1"));

    Traveller.on(flows.set("work", "region", "eu-west-2"), world)
        .answer("save")
        .sees("Nothing was saved.")
        .answer("again")
        .sees("region = eu-north-1")
        .answer("save");
    assertEquals(CONFIG.replace("eu-west-1", "eu-west-2"), world.config());
  }

  @Test
  void whatIsAskedOfAProfileThatIsGoneMeanwhileIsTold() {
    world.meanwhile(SharedFile.CONFIG, "");

    Traveller.on(flows.unset("work", "region"), world)
        .answer("save")
        .answer("again")
        .sees("no setting \"region\"");
  }

  @Test
  void theDashboardLeadsToEachOfThem() {
    Traveller anna =
        Traveller.on(flows.home(), world).answer("open", "profile", "work").sees("Change Region");
    anna.answer("go", "deed", "rename");
    assertTrue(anna.refusal("go", "name", "client").contains("already"));
    assertTrue(anna.refusal("go", "name", "a b").contains("letters"));
    anna.answer("go", "name", "play").sees("Rename \"work\" to \"play\"?").back();
    assertEquals("play", anna.value("name"));
    anna.back().answer("go", "deed", "show").sees("aws_secret_access_key = ****").answer("back");
    anna.answer("go", "deed", "remove").sees("Remove \"work\"").answer("change").sees("What to do");
    anna.answer("go", "deed", "region").answer("go", "region", "tokyo").sees("ap-northeast-1");
  }

  @Test
  void aChangeIsUndoneAfterItsReview() {
    Traveller.on(flows.set("work", "region", "eu-west-2"), world).answer("save");
    Traveller anna =
        Traveller.on(flows.undo(Optional.empty(), false), world)
            .sees("Which change do you want to take back?")
            .answer("undo")
            .sees("Undo: a change?", "region = eu-west-1")
            .back()
            .answer("undo")
            .answer("save");

    assertEquals("Undone.", anna.outcome().receipt().getFirst().text());
    assertEquals(CONFIG, world.config());
  }

  @Test
  void anUndoOfNothingEnds() {
    Traveller.on(flows.undo(Optional.empty(), false), world)
        .sees("There is nothing to undo")
        .answer("leave")
        .outcome();
    Traveller.on(flows.undo(Optional.of("nope"), false), world).sees("nope is no backup here.");
  }

  private void refuses(Traveller anna, String words) {
    String config = world.config();
    anna.sees(words).answer("go");
    assertEquals(ExitCode.USAGE, anna.outcome().exit());
    assertEquals(config, world.config());
  }
}
