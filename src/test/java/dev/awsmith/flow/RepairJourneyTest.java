package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.AnnasKeys.SECRET;
import static dev.awsmith.flow.AnnasKeys.TOKEN;
import static dev.awsmith.flow.Doctor.BARE_REGION;
import static dev.awsmith.flow.Doctor.REGION;
import static dev.awsmith.flow.Doctor.problems;
import static dev.awsmith.flow.Doctor.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Problems of the AWS files, from the list of them to the fixed files. */
class RepairJourneyTest {
  @Test
  void aFixIsChosenReviewedWrittenAndLookedAtAgain() {
    PaperWorld world = work(BARE_REGION);
    Traveller anna = problems(world).sees("[work] in config must be [profile work]", "automatic");
    anna.answer("fix").sees("-  1    [work]", "+  1    [profile work]", "1 file changes.");
    assertEquals(BARE_REGION, world.config(), "nothing before the yes");
    anna.answer("save").sees("Nothing is wrong.", "Fixed.");
    assertEquals(REGION, world.config());
    assertFalse(anna.canGoBack(), "there is no way back beyond a write");
    String narrow = Player.at(anna.visited().getLast(), new Size(60, 16)).screen();
    assertTrue(narrow.contains("FIXED"), narrow);
  }

  @Test
  void allThatNeedsNoChoiceIsOneReview() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n", BARE_REGION);
    problems(world)
        .sees("Fix all automatic (2)")
        .answer("all")
        .sees("Fix these 2 problems? 2 files change.", "awsmith doctor --fix")
        .answer("save")
        .sees("Nothing is wrong.");
    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals(REGION, world.config());
    assertEquals(1, world.ordered(Effect.WriteChanges.class).size());
  }

  @Test
  void ofSeveralWaysThePersonChooses() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS + "\n[work]\nregion = eu-west-1\n", "");
    Traveller anna = problems(world).sees("Two sections called [work]").answer("fix");
    anna.sees("(recommended)").answer("go", "fix", "1").sees("Save").answer("change");
    anna.sees("Two sections called [work]").answer("go", "fix", "0").answer("save");
    assertEquals(1, world.credentials().lines().filter("[work]"::equals).count());
  }

  @Test
  void whatOnlyThePersonKnowsIsAskedFor() {
    PaperWorld world = new PaperWorld("[work]\naws_access_key_id = " + ID + "\n", REGION);
    Traveller anna = problems(world).sees("Secret key is missing").answer("fix").answer("go");
    assertTrue(anna.refusal("go", "value", "short").contains("40 characters"));
    anna.answer("go", "value", SECRET).sees("aws_secret_access_key = ****").answer("save");
    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void aMissingRegionIsPicked() {
    PaperWorld world = work("[profile work]\nregion = europe\n");
    problems(world)
        .sees("Region \"europe\" does not exist")
        .answer("fix")
        .answer("go", "region", "frankfurt")
        .answer("save");
    assertEquals("[profile work]\nregion = eu-central-1\n", world.config());
  }

  @Test
  void theSourceOfARoleIsChosenFromTheProfilesThereAre() {
    PaperWorld world =
        work(
            REGION
                + "[profile client]\nrole_arn = arn:aws:iam::111122223333:role/Dev\n"
                + "source_profile = acme\nregion = eu-west-1\n");
    problems(world)
        .sees("source_profile \"acme\" does not exist")
        .answer("fix")
        .sees("work: access key")
        .answer("go")
        .answer("save");
    assertTrue(world.config().contains("source_profile = work\n"), world.config());
  }

  @Test
  void whatFixesBringToLightIsFixedInTheSameReview() {
    PaperWorld world = work("[work]\nregion = \"us-east1\" # mine\n");
    problems(world).answer("all").answer("save").sees("Nothing is wrong.");
    assertEquals("# mine\n[profile work]\nregion = us-east-1\n", sorted(world.config()));
    assertEquals(1, world.ordered(Effect.WriteChanges.class).size());
  }

  @Test
  void whatStandsInTheWayIsNamed() {
    PaperWorld world =
        work(
            "[profile work]\nregion = us-east1\n"
                + "[profile data]\nregion = eu-west-1\nregion = eu-west-2\n");
    problems(world)
        .sees("work: Region \"us-east1\" does not exist")
        .answer("fix")
        .sees("Mend this one first: data, Same setting twice in [profile data]");
  }

  @Test
  void whereAnotherProblemComesFirstThatIsSaid() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n[x]\n[x]\nregion = eu-west-1\n",
            REGION);
    Traveller anna = problems(world).answer("all");
    anna.sees("NOT FIXED: another problem of the file comes first", "Fix all automatic (0)");
    assertEquals(0, world.ordered(Effect.WriteChanges.class).size());
  }

  @Test
  void theEditorOpensAtTheLineAndTheFilesAreReadAgain() {
    PaperWorld world = work(BARE_REGION);
    world.meanwhile(SharedFile.CONFIG, REGION);
    problems(world, "EDITOR", "nano")
        .sees("[work] in config must be [profile work]")
        .answer("edit")
        .sees("Nothing is wrong.");
    assertTrue(
        world.orders.contains(
            new Effect.OpenEditor(List.of("nano", "+1", "/home/anna/.aws/config"))));
  }

  private static String sorted(String config) {
    return config.lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
  }
}
