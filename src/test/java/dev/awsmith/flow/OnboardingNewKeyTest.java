package dev.awsmith.flow;

import static dev.awsmith.flow.Onboarding.atKeys;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** A key that was made a moment ago, which AWS itself may not know yet. */
class OnboardingNewKeyTest {
  private static final Event UNKNOWN =
      PaperWorld.refusal(Reason.UNKNOWN_KEY, "InvalidClientTokenId");
  private static final Event KNOWN = PaperWorld.caller("arn:aws:iam::111122223333:user/dev-anna");
  private static final int MOST_TRIES = 15;

  private final PaperWorld world = new PaperWorld("", "");

  @Test
  void isAskedAboutUntilAwsKnowsIt() {
    world.answering(UNKNOWN, UNKNOWN, KNOWN);
    checked(Duration.ofSeconds(4)).sees("AWS accepted the keys.");
    assertEquals(2, world.ordered(Effect.CheckLater.class).size());
  }

  @Test
  void isNotUnknownForLongWithoutThePersonBeingTold() {
    Collections.nCopies(MOST_TRIES + 1, UNKNOWN).forEach(world::answering);
    checked(Duration.ofSeconds(4)).sees("The key was made 4 seconds ago.", "Try again");
    assertEquals(MOST_TRIES, world.ordered(Effect.CheckLater.class).size());
  }

  @Test
  void thatIsNotSoNewIsUnknownAtOnce() {
    world.answering(UNKNOWN);
    checked(Duration.ofMinutes(2)).sees("AWS does not know this access key ID");
    assertEquals(0, world.ordered(Effect.CheckLater.class).size());
  }

  @Test
  void withAWrongSecretIsRefusedAtOnce() {
    world.answering(PaperWorld.refusal(Reason.WRONG_SECRET, "SignatureDoesNotMatch"));
    checked(Duration.ofSeconds(4)).sees("The secret does not belong");
    assertEquals(0, world.ordered(Effect.CheckLater.class).size());
  }

  @Test
  void mayBeForgottenOnceMoreAfterItIsSaved() {
    world.answering(KNOWN, UNKNOWN, KNOWN);
    checked(Duration.ofSeconds(4))
        .answer("go", "profile", "work")
        .answer("go", "region", "eu-west-1")
        .answer("save")
        .sees("is ready");
  }

  @Test
  void isToBeReplacedByTheDayAwsMadeItNotByTheDayItWasSaved() {
    checked(Duration.ofDays(10))
        .answer("go", "profile", "work")
        .answer("go", "region", "eu-west-1")
        .answer("save")
        .sees("Rotate this key before 23 May 2026 (90 days)");
  }

  private Traveller checked(Duration age) {
    return atKeys(world)
        .paste(
            """
            {"AccessKey": {"UserName": "dev-anna", "AccessKeyId": "%s", "Status": "Active",
             "SecretAccessKey": "%s", "CreateDate": "%s"}}
            """
                .formatted(AnnasKeys.ID, AnnasKeys.SECRET, PaperWorld.NOW.minus(age)))
        .answer("check");
  }
}
