package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.AnnasKeys.TOKEN;
import static dev.awsmith.flow.Doctor.BARE_REGION;
import static dev.awsmith.flow.Doctor.REGION;
import static dev.awsmith.flow.Doctor.called;
import static dev.awsmith.flow.Doctor.work;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsmith.profile.Refusal;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Problems that only AWS can tell of, or that it can tell more about. */
class RepairAskingAwsTest {
  @Test
  void awsIsAskedOnlyAfterAYes() {
    PaperWorld world = work(REGION);
    called(world).sees("Ask AWS about work as well?").answer("skip").sees("Nothing is wrong.");
    assertEquals(List.of(), world.ordered(Effect.CheckCaller.class));
  }

  @Test
  void aStaleTokenIsTriedWithoutBeforeItsFixIsOffered() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n", REGION)
            .answering(
                PaperWorld.refusal(Refusal.Reason.UNKNOWN_KEY, "InvalidClientTokenId"),
                PaperWorld.caller("arn:aws:iam::111122223333:root"));
    Traveller anna =
        called(world)
            .answer("ask")
            .sees("Session token left over", "AWS asked about: work", "Root user key");
    anna.answer("explain").sees("AWS accepted it", "tested just now").answer("back");
    anna.answer("fix").sees("-  4    aws_session_token = ****").answer("save").sees("Fixed.");
    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void aClockThatIsOffIsFoundThoughAwsAccepted() {
    Event.CallerFound sure =
        (Event.CallerFound) PaperWorld.caller("arn:aws:iam::111122223333:user/dev-anna");
    PaperWorld world =
        work(REGION)
            .answering(
                new Event.CallerFound(
                    "work",
                    sure.identity(),
                    sure.endpoint(),
                    sure.took(),
                    Optional.of(Duration.ofSeconds(-432))));
    called(world)
        .answer("ask")
        .sees("Your computer's clock is 7 min 12 s slow")
        .answer("fix")
        .sees("Set the clock", "run it in your terminal");
  }

  @Test
  void anErrorOfAnyToolLeadsToTheRulesThatCanTellMore() {
    PaperWorld world = work(BARE_REGION);
    Onboarding.atHome(world)
        .paste("Error: Could not load credentials from any providers")
        .answer("look")
        .answer("skip")
        .sees("[work] in config must be [profile work]");
  }

  @Test
  void profilesAreAskedAboutTogetherAndAgainOnlyWhereSomethingChanged() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n[other]\n" + KEYS,
            REGION + "[profile other]\nregion = eu-west-1\n");
    Traveller anna = called(world).answer("ask");
    assertEquals(List.of("work", "other"), asked(world).getFirst());
    int rounds = asked(world).size();
    anna.answer("all").answer("save").sees("Fixed.", "AWS asked about: ");
    List<String> since =
        asked(world).subList(rounds, asked(world).size()).stream().flatMap(List::stream).toList();
    assertEquals(List.of("work"), since);
  }

  @Test
  void whatWasDoneInAwsIsAskedOfAgain() {
    PaperWorld world = work(REGION).answering(PaperWorld.caller("arn:aws:iam::111122223333:root"));
    called(world)
        .answer("ask")
        .sees("Root user key")
        .answer("fix")
        .answer("look")
        .sees("Root user key. Fixed.");
  }

  /** The profiles of each round of questions about callers. */
  private static List<List<String>> asked(PaperWorld world) {
    return world.ordered(Effect.AskTogether.class).stream()
        .map(
            together ->
                together.questions().stream()
                    .filter(Effect.CheckCaller.class::isInstance)
                    .map(check -> ((Effect.CheckCaller) check).profile())
                    .toList())
        .filter(round -> !round.isEmpty())
        .toList();
  }
}
