package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.Onboarding.atHome;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Refusal;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DashboardTest {
  private static final String REGIONS =
      "[profile work]\nregion = eu-west-1\n[profile ci]\nregion = eu-west-1\n";

  private static PaperWorld two() {
    return new PaperWorld("[work]\n" + KEYS + "[ci]\n" + KEYS.replace("77O", "77X"), REGIONS);
  }

  @Test
  void whereNothingIsWrongTheHeadlineSaysSo() {
    atHome(two()).sees("2 profiles. Nothing needs attention.");
  }

  @Test
  void theHeadlineCountsWhatDoctorCounts() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS, "[work]\nregion = eu-west-1\n[profile x]\nregion = mars\n");
    String doctor =
        Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world)
            .answer("skip")
            .page()
            .trail()
            .progress();
    String count = doctor.substring(0, doctor.indexOf(','));
    assertEquals("3 problems", count);
    atHome(world).sees(count + " in your set-up (f).");
  }

  @Test
  void whatIsIgnoredIsNotCounted() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[profile work]\nregion = mars\n");
    atHome(world)
        .sees("1 problem in your set-up (f).")
        .answer("fix")
        .answer("skip")
        .answer("ignore")
        .answer("ignore")
        .answer("home")
        .sees("Nothing needs attention.");
  }

  @Test
  void allProfilesAreAskedAboutAtOnce() {
    PaperWorld world = two();
    atHome(world).answer("all").sees("Status: ok");
    assertEquals(2, world.ordered(Effect.CheckCaller.class).size());
    assertEquals(List.of(), world.ordered(Effect.AskTogether.class));
  }

  @Test
  void aProfileThatAwsRefusedLeadsToItsProblems() {
    Refusal.Reason unknown = Refusal.Reason.UNKNOWN_KEY;
    PaperWorld world =
        two()
            .answering(
                PaperWorld.refusal(unknown, "InvalidClientTokenId", "work"),
                PaperWorld.refusal(unknown, "InvalidClientTokenId", "work"),
                PaperWorld.refusal(unknown, "InvalidClientTokenId", "work"),
                PaperWorld.refusal(unknown, "InvalidClientTokenId", "work"),
                PaperWorld.refusal(unknown, "InvalidClientTokenId", "work"));
    Traveller anna =
        atHome(world)
            .answer("check", "profile", "work")
            .sees("work is broken")
            .answer("open", "profile", "work")
            .sees("AWS does not know this access key ID", "[Fix it]");
    anna.answer("fix").sees("1 problem", "AWS asked about: work.");
    assertTrue(world.ordered(Effect.CheckCaller.class).size() >= 2);
  }

  @Test
  void whatElseCanBeDoneWithARefusedProfileIsOneStepFurther() {
    PaperWorld world =
        two().answering(PaperWorld.refusal(Refusal.Reason.EXPIRED, "ExpiredToken", "ci"));
    atHome(world)
        .answer("check", "profile", "ci")
        .answer("open", "profile", "ci")
        .answer("more")
        .sees("Change Region", "Rotate key");
  }

  @Test
  void aDayAfterTheSwitchTheOldKeyShouldBeTurnedOff() {
    assertTrue(
        aboutWork(switched(2))
            .contains(
                "The old key has been on for 2 days since the switch. Turn it off if nothing uses"
                    + " it any more."));
    assertTrue(
        aboutWork(switched(0)).contains("the old key is still there"), "nothing is due before");
  }

  @Test
  void aWeekAfterItWasTurnedOffTheOldKeyShouldBeDeleted() {
    assertTrue(
        aboutWork(off(8))
            .contains(
                "The old key has been off for 8 days. Delete it if nothing has broken since.\n"
                    + "Suggested next step: go on with the rotation (r), or: awsmith rotate work"
                    + " --resume."));
    assertFalse(aboutWork(off(2)).contains("old key"), "nothing is due before");
  }

  @Test
  void aKeyThatIsOffLeavesNothingUnfinished() {
    atHome(two().amid(off(8))).sees("2 profiles. Nothing needs attention.");
    atHome(two().amid(switched(2))).sees("work has an unfinished rotation");
  }

  @Test
  void theSuggestedKeyGoesOnWithTheRotation() {
    atHome(two().amid(off(8)))
        .answer("rotate", "profile", "work")
        .sees("\"work\" has a new key; the old one was turned off", "[Go on]");
  }

  @Test
  void ofTwoRotationsTheUnfinishedOneIsTold() {
    assertTrue(aboutWork(off(8), switched(2)).contains("on for 2 days"));
  }

  private static Rotation switched(int days) {
    Instant then = PaperWorld.NOW.minus(Duration.ofDays(days));
    AccessKeyId old = new AccessKeyId("AKIARTYNJLG43LJTT77Z");
    return Rotation.intent(List.of("work"), "anna", "eu-west-1", old, List.of(old), then)
        .created(Credentials.longTerm("AKIARTYNJLG43LJTT77O", "x".repeat(40)), then)
        .switched("backup", then);
  }

  private static Rotation off(int days) {
    return switched(days).oldOff(PaperWorld.NOW.minus(Duration.ofDays(days)));
  }

  private static String aboutWork(Rotation... open) {
    Field.Menu profiles = (Field.Menu) atHome(two().amid(open)).page().fields().getFirst();
    return profiles.options().stream()
        .filter(option -> option.value().equals("work"))
        .flatMap(option -> option.details().stream())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
