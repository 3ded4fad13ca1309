package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.CSV;
import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.Onboarding.afterCheck;
import static dev.awsmith.flow.Onboarding.atReview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.ExitCode;
import org.junit.jupiter.api.Test;

/** What follows from AWS's answer about new keys, before they are saved and after. */
class OnboardingCheckTest {
  @Test
  void rootKeysNeedTheAccountNumber() {
    PaperWorld world = acceptingRoot();
    Traveller anna = afterCheck(world).sees("ROOT user");

    assertEquals(
        "That is not the number of this account.", anna.refusal("use", "account", "444455556666"));
    anna.answer("use", "account", "1111-2222-3333").sees("You are the root user");
  }

  @Test
  void rootKeysCanBeLeftAlone() {
    PaperWorld world = acceptingRoot();
    Traveller anna = afterCheck(world).answer("stop");

    assertEquals(ExitCode.STOPPED, anna.outcome().exit());
    assertEquals("", world.credentials());
  }

  @Test
  void afterARefusalOneTriesAgain() {
    PaperWorld world = new PaperWorld("", "").answering(PaperWorld.refusal(Reason.TIMEOUT, ""));

    afterCheck(world).answer("again").sees("AWS accepted the keys.");
  }

  @Test
  void afterARefusalOneGivesOtherKeys() {
    PaperWorld world =
        new PaperWorld("", "").answering(PaperWorld.refusal(Reason.UNKNOWN_KEY, "X"));

    afterCheck(world)
        .sees("AWS does not know this access key ID.")
        .answer("keys")
        .sees("AKIA************T77O")
        .answer("again")
        .paste(CSV.replace(ID, "AKIARTYNJLG43LJTT77X"))
        .answer("check")
        .sees("AWS accepted the keys.");
  }

  @Test
  void whatIsSavedUncheckedIsMarkedSo() {
    PaperWorld world = new PaperWorld("", "").answering(PaperWorld.refusal(Reason.NO_HOST, ""));
    Traveller anna =
        afterCheck(world)
            .answer("save")
            .sees("NOT CHECKED with AWS")
            .answer("go", "profile", "work")
            .answer("go", "region", "eu-west-1")
            .sees("NOT CHECKED with AWS.")
            .answer("save")
            .sees("NOT CHECKED with AWS.")
            .answer("leave");

    assertTrue(anna.text().contains("NOT CHECKED"), anna::text);
    assertEquals(1, world.ordered(Effect.CheckCaller.class).size());
  }

  @Test
  void whatIsSavedAndThenRefusedCanBeUndone() {
    PaperWorld world = acceptingOnlyOnce();
    Traveller anna =
        atReview(world)
            .answer("save")
            .sees("Saved, but the check of what is on disk failed")
            .answer("undo")
            .sees("Undo: a change?")
            .answer("save");

    assertEquals(ExitCode.DONE, anna.outcome().exit());
    assertEquals("", world.credentials());
    assertEquals("", world.config());
  }

  @Test
  void whatIsSavedAndThenRefusedCanBeKeptAndSaysSo() {
    PaperWorld world = acceptingOnlyOnce();
    Traveller anna = atReview(world).answer("save").answer("keep");

    assertEquals(ExitCode.REJECTED, anna.outcome().exit());
    assertTrue(anna.text().contains("Saved profile \"work\", but the check failed."));
    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  private static PaperWorld acceptingRoot() {
    return new PaperWorld("", "").answering(PaperWorld.caller("arn:aws:iam::111122223333:root"));
  }

  /** AWS knows the keys before they are saved, and no more when they are. */
  private static PaperWorld acceptingOnlyOnce() {
    return new PaperWorld("", "")
        .answering(
            PaperWorld.caller("arn:aws:iam::111122223333:user/dev-anna"),
            PaperWorld.refusal(Reason.UNKNOWN_KEY, "X"));
  }
}
