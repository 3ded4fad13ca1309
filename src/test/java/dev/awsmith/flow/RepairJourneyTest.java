package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.Refusal;
import dev.awsmith.screen.Player;
import dev.awsmith.screen.Size;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Places;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepairJourneyTest {
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  private static final String SECRET = "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";
  private static final String TOKEN = "IQoJb3JpZ2luX2VjEOr" + "x9Kq".repeat(80) + "==";
  private static final String KEYS =
      "aws_access_key_id = " + ID + "\naws_secret_access_key = " + SECRET + "\n";
  private static final String REGION = "[profile work]\nregion = eu-west-1\n";

  @Test
  void aFixIsChosenReviewedWrittenAndLookedAtAgain() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    Traveller anna = problems(world).sees("[work] in config must be [profile work]", "automatic");
    anna.answer("fix").sees("-  1    [work]", "+  1    [profile work]", "1 file changes.");
    assertEquals("[work]\nregion = eu-west-1\n", world.config(), "nothing before the yes");
    anna.answer("save").sees("Nothing is wrong.", "Fixed.");
    assertEquals(REGION, world.config());
    assertFalse(anna.canGoBack(), "there is no way back beyond a write");
    String narrow = Player.at(anna.visited().getLast(), new Size(60, 16)).screen();
    assertTrue(narrow.contains("FIXED"), narrow);
  }

  @Test
  void allThatNeedsNoChoiceIsOneReview() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n",
            "[work]\nregion = eu-west-1\n");
    problems(world)
        .sees("Fix all automatic (2)")
        .answer("all")
        .sees("Fix these 2 problems? 2 files change.", "awsmith doctor --fix")
        .answer("save")
        .sees("Nothing is wrong.");
    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals(REGION, world.config());
    assertEquals(1, writes(world));
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
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[profile work]\nregion = europe\n");
    problems(world)
        .sees("Region \"europe\" does not exist")
        .answer("fix")
        .answer("go", "region", "frankfurt")
        .answer("save");
    assertEquals("[profile work]\nregion = eu-central-1\n", world.config());
  }

  @Test
  void permissionsAreTakenAwayInTheSameReview() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS, REGION)
            .amid(
                new Places(
                    "~/.aws",
                    List.of(new Places.Mode("~/.aws/credentials.bak", "0644")),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    List.of()));
    problems(world)
        .sees("Other users can read ~/.aws/credentials.bak")
        .answer("all")
        .sees("permissions change: 0644 -> 0600")
        .answer("save");
    Effect.WriteChanges write = (Effect.WriteChanges) lastWrite(world);
    assertEquals("~/.aws/credentials.bak", write.amendments().getFirst().path());
  }

  @Test
  void whatStillFiresIsNotCalledFixed() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS, REGION)
            .amid(
                new Places(
                    "~/.aws",
                    List.of(new Places.Mode("~/.aws/credentials.bak", "0644")),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Set.of(),
                    List.of()));
    problems(world)
        .answer("all")
        .answer("save")
        .sees("NOT FIXED: the problem is still there", "Fix all automatic (0)");
  }

  @Test
  void whatIsIgnoredComesBackOnlyWhenItSaysSomethingElse() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[profile work]\nregion = us-east1\n");
    problems(world)
        .answer("ignore")
        .answer("ignore", "reason", "a test server")
        .sees("Nothing is wrong.", "Ignored.");
    problems(world).sees("Nothing is wrong.");
    world.meanwhile(SharedFile.CONFIG, "[profile work]\nregion = us-west1\n");
    world.apply(new Effect.WriteChanges(List.of(), ""));
    problems(world).sees("Region \"us-west1\" does not exist", "1 problem, 1 can be fixed here");
  }

  @Test
  void whatIsIgnoredIsListedWithItsReasonAndCanBeTakenBack() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[profile work]\nregion = us-east1\n");
    problems(world).answer("ignore").answer("ignore", "reason", "a test server");
    Traveller anna = problems(world);
    Field.Menu list = (Field.Menu) anna.page().fields().getFirst();
    assertTrue(list.options().getFirst().details().getFirst().text().contains("a test server"));
    anna.answer("fix").sees("This one is ignored.");
    anna.answer("ignore").sees("1 problem, 1 can be fixed here", "No longer ignored.");
    problems(world).sees("1 problem, 1 can be fixed here");
  }

  @Test
  void theEditorOpensAtTheLineAndTheFilesAreReadAgain() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    Situation situation = PaperWorld.situation("EDITOR", "nano");
    world.meanwhile(SharedFile.CONFIG, REGION);
    Traveller.on(new Flows(situation).doctor(DoctorWish.list()), world)
        .answer("skip")
        .sees("[work] in config must be [profile work]")
        .answer("edit")
        .sees("Nothing is wrong.");
    assertTrue(
        world.orders.contains(
            new Effect.OpenEditor(List.of("nano", "+1", "/home/anna/.aws/config"))));
  }

  @Test
  void whatFixesBringToLightIsFixedInTheSameReview() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[work]\nregion = \"us-east1\" # mine\n");
    problems(world).answer("all").answer("save").sees("Nothing is wrong.");
    assertEquals("# mine\n[profile work]\nregion = us-east-1\n", sorted(world.config()));
    assertEquals(1, writes(world));
  }

  @Test
  void theSourceOfARoleIsChosenFromTheProfilesThereAre() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS,
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
  void whatStandsInTheWayIsNamed() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS,
            "[profile work]\nregion = us-east1\n"
                + "[profile data]\nregion = eu-west-1\nregion = eu-west-2\n");
    problems(world)
        .sees("work: Region \"us-east1\" does not exist")
        .answer("fix")
        .sees("Mend this one first: data, Same setting twice in [profile data]");
  }

  private static String sorted(String config) {
    return config.lines().sorted().map(line -> line + "\n").collect(Collectors.joining());
  }

  @Test
  void aLineToRunIsShownAndItsEffectLookedAt() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, REGION);
    Situation situation = PaperWorld.situation("AWS_PROFILE", "wrok");
    Traveller.on(new Flows(situation).doctor(DoctorWish.list()), world)
        .answer("skip")
        .sees("AWS_PROFILE names a profile that does not exist. Did you mean \"work\"?")
        .answer("fix")
        .answer("go", "fix", "0")
        .sees("export AWS_PROFILE=work", "run it in your terminal")
        .answer("look")
        .sees("NOT FIXED");
  }

  @Test
  void aDisclosedLineOfAStartFileBecomesARemark() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS, REGION)
            .starting("~/.bashrc", "# mine\nexport AWS_PROFILE=wrok\n");
    Situation situation = PaperWorld.situation("AWS_PROFILE", "wrok");
    Traveller.on(new Flows(situation).doctor(DoctorWish.list()), world)
        .answer("skip")
        .answer("fix")
        .answer("go", "fix", "2")
        .sees("~/.bashrc   (one line, backup first)", "export AWS_PROFILE=wrok", "awsmith: export")
        .answer("save");
  }

  @Test
  void whereAnotherProblemComesFirstThatIsSaid() {
    PaperWorld world =
        new PaperWorld(
            "[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n[x]\n[x]\nregion = eu-west-1\n",
            REGION);
    Traveller anna = problems(world).answer("all");
    anna.sees("NOT FIXED: another problem of the file comes first", "Fix all automatic (0)");
    assertEquals(0, writes(world));
  }

  @Test
  void awsIsAskedOnlyAfterAYes() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, REGION);
    Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world)
        .sees("Ask AWS about work as well?")
        .answer("skip")
        .sees("Nothing is wrong.");
    assertTrue(world.orders.stream().noneMatch(Effect.CheckCaller.class::isInstance));
  }

  @Test
  void aStaleTokenIsTriedWithoutBeforeItsFixIsOffered() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS + "aws_session_token = " + TOKEN + "\n", REGION)
            .answering(
                PaperWorld.refusal(Refusal.Reason.UNKNOWN_KEY, "InvalidClientTokenId"),
                PaperWorld.caller("arn:aws:iam::111122223333:root"));
    Traveller anna =
        Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world)
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
        new PaperWorld("[work]\n" + KEYS, REGION)
            .answering(
                new Event.CallerFound(
                    "work",
                    sure.identity(),
                    sure.endpoint(),
                    sure.took(),
                    Optional.of(Duration.ofSeconds(-432))));
    Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world)
        .answer("ask")
        .sees("Your computer's clock is 7 min 12 s slow")
        .answer("fix")
        .sees("Set the clock", "run it in your terminal");
  }

  @Test
  void anErrorOfAnyToolLeadsToTheRulesThatCanTellMore() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS, "[work]\nregion = eu-west-1\n");
    Traveller.on(new Flows(PaperWorld.situation()).home(), world)
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
    Traveller anna =
        Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world)
            .answer("ask");
    assertEquals(List.of("work", "other"), asked(world).getFirst());
    int rounds = asked(world).size();
    anna.answer("all").answer("save").sees("Fixed.", "AWS asked about: ");
    List<String> since =
        asked(world).subList(rounds, asked(world).size()).stream().flatMap(List::stream).toList();
    assertEquals(List.of("work"), since);
  }

  @Test
  void whatWasDoneInAwsIsAskedOfAgain() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS, REGION)
            .answering(PaperWorld.caller("arn:aws:iam::111122223333:root"));
    Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world)
        .answer("ask")
        .sees("Root user key")
        .answer("fix")
        .answer("look")
        .sees("Root user key. Fixed.");
  }

  /** The profiles of each round of questions about callers. */
  private static List<List<String>> asked(PaperWorld world) {
    return world.orders.stream()
        .filter(Effect.AskTogether.class::isInstance)
        .map(
            together ->
                ((Effect.AskTogether) together)
                    .questions().stream()
                        .filter(Effect.CheckCaller.class::isInstance)
                        .map(check -> ((Effect.CheckCaller) check).profile())
                        .toList())
        .filter(round -> !round.isEmpty())
        .toList();
  }

  private static Traveller problems(PaperWorld world) {
    Traveller anna =
        Traveller.on(new Flows(PaperWorld.situation()).doctor(DoctorWish.list()), world);
    return anna.page().action("skip").isPresent() ? anna.answer("skip") : anna;
  }

  private static long writes(PaperWorld world) {
    return world.orders.stream().filter(Effect.WriteChanges.class::isInstance).count();
  }

  private static Effect lastWrite(PaperWorld world) {
    return world.orders.stream()
        .filter(Effect.WriteChanges.class::isInstance)
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
