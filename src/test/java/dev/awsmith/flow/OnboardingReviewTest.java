package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.CSV;
import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.AnnasKeys.SECRET;
import static dev.awsmith.flow.Onboarding.afterCheck;
import static dev.awsmith.flow.Onboarding.atReview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.ExitCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The review of a new profile: what can still be changed there, and what can come between. */
class OnboardingReviewTest {
  @Test
  void whatChangedMeanwhileIsReviewedAgainOverFreshFiles() {
    PaperWorld world =
        new PaperWorld("", "[profile a]\nregion = eu-west-1\n")
            .meanwhile(SharedFile.CONFIG, "[profile a]\nregion = eu-west-2\n");
    atReview(world)
        .answer("save")
        .sees("was changed by another program", "Nothing was saved.")
        .answer("again")
        .sees("Save profile \"work\"?", "region = eu-west-2")
        .answer("save")
        .sees("Saved.");

    assertEquals(
        "[profile a]\nregion = eu-west-2\n\n[profile work]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void aChangedNameLeadsStraightBackToTheReview() {
    PaperWorld world = new PaperWorld("", "");
    Traveller anna = atReview(world).answer("change").sees("Profile name    work").answer("name");

    assertEquals("work", anna.value("profile"));
    anna.answer("go", "profile", "play").sees("Save profile \"play\"?", "region = eu-west-1");
    anna.answer("save");
    assertEquals("[profile play]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void aChangedRegionLeadsStraightBackToTheReview() {
    Traveller anna = atReview(new PaperWorld("", "")).answer("change").answer("region");

    assertEquals("eu-west-1", anna.value("region"));
    anna.answer("go", "region", "us-west-2").sees("Save profile \"work\"?", "region = us-west-2");
  }

  @Test
  void changedKeysAreCheckedAndLeadBackToTheReview() {
    Traveller anna =
        atReview(new PaperWorld("", ""))
            .answer("change")
            .answer("keys")
            .paste(CSV.replace(ID, "AKIARTYNJLG43LJTT77X"))
            .answer("check");

    assertEquals("work", anna.value("profile"));
    anna.answer("go").sees("Save profile \"work\"?", "************T77X", "region = eu-west-1");
  }

  @Test
  void thoseWhoChangeNothingComeBackToTheReview() {
    atReview(new PaperWorld("", "")).answer("change").back().sees("Save profile \"work\"?");
  }

  @Test
  void aDryRunEndsWithTheLinesAndWritesNothing() {
    PaperWorld world = new PaperWorld("", "");
    Situation plain = PaperWorld.situation();
    Situation dry =
        new Situation(
            plain.variables(), plain.clock(), plain.shell(), List.of(), true, true, false);
    Traveller anna =
        Traveller.on(new Flows(dry).importText(CSV, ImportWish.NONE), world)
            .answer("check")
            .answer("go", "profile", "work")
            .answer("go", "region", "eu-west-1")
            .answer("show");

    assertEquals(ExitCode.WOULD_CHANGE, anna.outcome().exit());
    assertFalse(anna.text().contains(SECRET));
    assertEquals("", world.credentials());
  }

  @Test
  void whereThereIsNothingToChangeTheRunEndsAndSaysSo() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[profile work]\nregion = eu-west-1\n");
    Traveller anna =
        afterCheck(world)
            .answer("go", "profile", "work")
            .answer("go", "merge", "replace")
            .answer("go");

    assertEquals("Nothing to do: the files say this already.", anna.text());
    assertEquals(List.of(), world.ordered(Effect.WriteChanges.class));
  }
}
