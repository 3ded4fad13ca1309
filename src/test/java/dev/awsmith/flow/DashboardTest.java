package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;

class DashboardTest {
  private static final String KEYS =
      "aws_access_key_id = AKIARTYNJLG43LJTT77O\n"
          + "aws_secret_access_key = 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\n";
  private static final String REGIONS =
      "[profile work]\nregion = eu-west-1\n[profile ci]\nregion = eu-west-1\n";

  private static Traveller home(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).home(), world);
  }

  private static PaperWorld two() {
    return new PaperWorld("[work]\n" + KEYS + "[ci]\n" + KEYS.replace("77O", "77X"), REGIONS);
  }

  @Test
  void whereNothingIsWrongTheHeadlineSaysSo() {
    home(two()).sees("2 profiles. Nothing needs attention.");
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
    home(world).sees(count + " in your set-up (f).");
  }

  @Test
  void whatIsIgnoredIsNotCounted() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[profile work]\nregion = mars\n");
    home(world)
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
    home(world).answer("all").sees("Status: ok");
    List<Effect> together =
        world.orders.stream().filter(Effect.AskTogether.class::isInstance).toList();
    assertEquals(2, ((Effect.AskTogether) together.getFirst()).questions().size());
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
        home(world)
            .answer("check", "profile", "work")
            .sees("work is broken")
            .answer("open", "profile", "work")
            .sees("AWS does not know this access key ID", "[Fix it]");
    anna.answer("fix").sees("1 problem", "AWS asked about: work.");
    assertTrue(world.orders.stream().filter(Effect.CheckCaller.class::isInstance).count() >= 2);
  }

  @Test
  void whatElseCanBeDoneWithARefusedProfileIsOneStepFurther() {
    PaperWorld world =
        two().answering(PaperWorld.refusal(Refusal.Reason.EXPIRED, "ExpiredToken", "ci"));
    home(world)
        .answer("check", "profile", "ci")
        .answer("open", "profile", "ci")
        .answer("more")
        .sees("Change Region", "Rotate key");
  }
}
