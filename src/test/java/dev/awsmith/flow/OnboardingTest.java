package dev.awsmith.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.profile.Refusal.Reason;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Intake.Parts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnboardingTest {
  private static final String ID = "AKIARTYNJLG43LJTT77O";
  private static final String SECRET = "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";
  private static final String TOKEN = "IQoJb3JpZ2luX2VjEOr" + "x9Kq".repeat(80) + "==";
  private static final String CSV =
      "Access key ID,Secret access key\r\n" + ID + "," + SECRET + "\r\n";
  private static final String SAME_ACCOUNT = "arn:aws:iam::111122223333:user/dev-anna";
  private static final String OTHER_ACCOUNT = "arn:aws:iam::444455556666:user/dev-anna";
  private static final String KEYS =
      "aws_access_key_id = " + ID + "\naws_secret_access_key = " + SECRET + "\n";

  @Test
  void aFileFromTheConsoleBecomesAProfile() {
    PaperWorld world = new PaperWorld("", "").holding("~/a.csv", CSV);
    Traveller anna =
        home(world)
            .sees("No AWS profiles on this computer yet.")
            .answer("go", "kind", "keys")
            .answer("file")
            .answer("read", "path", "~/a.csv")
            .sees("AKIA************T77O", "40 characters, looks complete")
            .answer("check")
            .sees("You are IAM user dev-anna in account 1111-2222-3333.")
            .answer("go", "profile", "work")
            .answer("go", "region", "ireland")
            .sees("Save profile \"work\"? 2 files change.", "AWS confirmed: IAM user dev-anna");

    assertEquals("", world.credentials(), "nothing is written before the yes");
    anna.answer("save")
        .sees("Saved. Profile \"work\" is ready.", "~/a.csv still holds the secret", "export")
        .answer("delete")
        .sees("Deleted ~/a.csv.")
        .answer("leave");

    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals("[profile work]\nregion = eu-west-1\n", world.config());
    assertEquals(ExitCode.DONE, anna.outcome().exit());
    assertEquals(2, world.orders.stream().filter(Effect.CheckCaller.class::isInstance).count());
  }

  @Test
  void keysCanBeTypedOneByOne() {
    PaperWorld world = new PaperWorld("", "");
    keys(world)
        .answer("type")
        .answer("check", "id", " " + ID + " ", "secret", SECRET)
        .answer("go", "profile", "work")
        .answer("go", "region", "eu-west-1")
        .answer("save")
        .answer("leave");

    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void aTextPastedIntoOneFieldIsReadForAllThree() {
    String temporary = ID.replace("AKIA", "ASIA");
    String text =
        "export AWS_ACCESS_KEY_ID=%s\nexport AWS_SECRET_ACCESS_KEY=%s\nexport AWS_SESSION_TOKEN=%s \n"
            .formatted(temporary, SECRET, TOKEN);

    assertEquals(
        Optional.of(
            new Parts(
                Map.of("id", temporary, "secret", SECRET, "token", TOKEN),
                "That text contains all three values. I filled in Access key ID, Secret key and"
                    + " Session token. Cleaned up: removed 1 space at the end of line 3.")),
        parts(text));
    assertEquals(
        Optional.of(
            new Parts(
                Map.of("id", ID, "secret", SECRET),
                "That text contains two values. I filled in Access key ID and Secret key.")),
        parts(CSV));
    assertEquals(
        Optional.of(
            new Parts(
                Map.of("secret", SECRET),
                "That text contains more than the value. I filled in Secret key.")),
        parts("AWS_SECRET_ACCESS_KEY=" + SECRET));
  }

  @Test
  void aValueThatWasBrokenIsMadeWholeInItsField() {
    String half = TOKEN.substring(0, 80);
    assertEquals(
        Map.of("token", TOKEN), parts(half + "\n" + TOKEN.substring(80)).orElseThrow().values());
    assertEquals(
        Map.of("secret", SECRET),
        parts(SECRET.substring(0, 9) + "\n  " + SECRET.substring(9)).orElseThrow().values());
  }

  @Test
  void aBareValueOrSeveralSetsAreNoMatterOfTheFields() {
    assertEquals(Optional.empty(), parts(SECRET + "\n"));
    assertEquals(Optional.empty(), parts(ID));
    assertEquals(Optional.empty(), parts("hello\nworld"));
    assertEquals(
        Optional.empty(), parts("[a]\n" + KEYS + "[b]\n" + KEYS.replace("LJTT77O", "LJTT77A")));
  }

  private static Optional<Parts> parts(String text) {
    return keys(new PaperWorld("", "")).answer("type").page().intake().parts().apply(text);
  }

  @Test
  void whatIsTypedInTheWrongPlaceIsNamed() {
    Traveller anna = keys(new PaperWorld("", "")).answer("type");

    assertTrue(anna.refusal("check", "id", SECRET).contains("looks like the secret"));
    assertTrue(anna.refusal("check", "id", "AIDARTYNJLG43LJTT77OX").contains("AIDA..."));
    assertTrue(anna.refusal("check", "id", "hello").contains("20 characters"));
    assertTrue(anna.refusal("check", "id", ID, "secret", ID).contains("That is a key ID"));
    assertTrue(anna.refusal("check", "id", ID, "secret", " ").contains("Type or paste the secret"));
  }

  @Test
  void aPastedBlockSuggestsItsNameAndRegion() {
    Traveller anna =
        home(new PaperWorld("[default]\nregion = us-east-1\n", ""))
            .answer("new")
            .paste("[profile shop]\n" + KEYS + "region = eu-north-1\n")
            .answer("check");

    assertEquals("shop", anna.value("profile"));
    assertEquals("eu-north-1", anna.answer("go").value("region"));
  }

  @Test
  void temporaryKeysKeepTheirToken() {
    PaperWorld world = new PaperWorld("", "");
    String temporary = ID.replace("AKIA", "ASIA");
    save(
        keys(world)
            .paste(
                """
                export AWS_ACCESS_KEY_ID=%s
                export AWS_SECRET_ACCESS_KEY=%s
                export AWS_SESSION_TOKEN=%s
                """
                    .formatted(temporary, SECRET, TOKEN))
            .sees("Temporary")
            .answer("check"),
        "work");

    assertTrue(world.credentials().contains("aws_access_key_id = " + temporary));
    assertTrue(world.credentials().endsWith("aws_session_token = " + TOKEN + "\n"));
  }

  @Test
  void aTemporaryKeyWithoutItsTokenIsStopped() {
    String temporary = ID.replace("AKIA", "ASIA");
    PaperWorld world = new PaperWorld("", "");
    Traveller pasted = keys(world).paste(temporary + "\n" + SECRET);

    assertTrue(pasted.refusal("check").contains("third value, the session token"));

    keys(world)
        .answer("type")
        .answer("check", "id", temporary, "secret", SECRET)
        .sees("third value, the session token");
    assertTrue(world.orders.stream().noneMatch(Effect.CheckCaller.class::isInstance));
  }

  @Test
  void temporaryKeysThatHaveEndedAreStopped() {
    Traveller anna =
        keys(new PaperWorld("", ""))
            .paste(
                """
                {"Credentials": {"AccessKeyId": "%s", "SecretAccessKey": "%s",
                 "SessionToken": "%s", "Expiration": "2026-03-04T07:12:09Z"}}
                """
                    .formatted(ID.replace("AKIA", "ASIA"), SECRET, TOKEN));

    assertTrue(anna.refusal("check").contains("ended 3 hours ago"), anna::text);
  }

  @Test
  void keysOfThisTerminalCanBeSaved() {
    PaperWorld world = new PaperWorld("", "");
    Situation situation =
        PaperWorld.situation(
            "AWS_ACCESS_KEY_ID", ID, "AWS_SECRET_ACCESS_KEY", SECRET, "AWS_REGION", "eu-west-3");
    Traveller anna =
        Traveller.on(new Flows(situation).home(), world)
            .sees("This terminal already has AWS keys (AKIA************T77O).")
            .answer("variables")
            .sees("AWS accepted the keys.")
            .answer("go", "profile", "work");

    assertEquals("eu-west-3", anna.value("region"));
    anna.answer("go").answer("save").sees("would win over it", "unset AWS_ACCESS_KEY_ID");
    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void anErrorInPlaceOfKeysIsExplained() {
    home(new PaperWorld("", ""))
        .paste("An error occurred (ExpiredToken) when calling the GetCallerIdentity operation")
        .sees("temporary keys have ended");
  }

  @Test
  void whatIsNoKeyIsSaidToBeNone() {
    Traveller anna = keys(new PaperWorld("", "")).paste("https://acme.awsapps.com/start#/");

    assertTrue(anna.refusal("check").contains("company sign-in page"));
    assertTrue(anna.paste("hello there").refusal("check").contains("could not find AWS keys"));
    assertTrue(anna.paste(ID).refusal("check").contains("no secret key"));
  }

  @Test
  void ofTwoSetsOneIsChosen() {
    String two = "[a]\n" + KEYS + "\n[b]\n" + KEYS.replace(ID, "AKIARTYNJLG43LJTT77X");
    Traveller anna = keys(new PaperWorld("", "")).paste(two);

    assertTrue(anna.refusal("check").startsWith("Choose one"));
    assertEquals("b", anna.answer("check", "which", "2").value("profile"));
  }

  @Test
  void rootKeysNeedTheAccountNumber() {
    PaperWorld world =
        new PaperWorld("", "").answering(PaperWorld.caller("arn:aws:iam::111122223333:root"));
    Traveller anna = keys(world).paste(CSV).answer("check").sees("ROOT user");

    assertEquals(
        "That is not the number of this account.", anna.refusal("use", "account", "444455556666"));
    anna.answer("use", "account", "1111-2222-3333").sees("You are the root user");
  }

  @Test
  void rootKeysCanBeLeftAlone() {
    PaperWorld world =
        new PaperWorld("", "").answering(PaperWorld.caller("arn:aws:iam::111122223333:root"));
    Traveller anna = keys(world).paste(CSV).answer("check").answer("stop");

    assertEquals(ExitCode.STOPPED, anna.outcome().exit());
    assertEquals("", world.credentials());
  }

  @Test
  void aTakenNameOfTheSameAccountSuggestsToReplace() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS.replace(ID, "AKIARTYNJLG45XXXXXXX"), "");
    Traveller anna =
        pasted(world.answering(PaperWorld.caller(accountOf("AKIARTYNJLG45XXXXXXX"))))
            .answer("go", "profile", "work")
            .sees("\"work\" already exists: access key of account");

    assertEquals("replace", anna.value("merge"));
    anna.answer("go").answer("go", "region", "eu-west-1").answer("save");
    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void aTakenNameOfAnotherAccountMustBeDecided() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS.replace(ID, "AKIARTYNJLG45XXXXXXX"), "");
    Traveller anna =
        pasted(world.answering(PaperWorld.caller(OTHER_ACCOUNT)))
            .answer("go", "profile", "work")
            .sees("The new keys belong to 4444-5555-6666, a different account.");

    assertTrue(anna.refusal("go").startsWith("Choose one"));
    anna.answer("go", "merge", "rename").answer("go", "region", "eu-west-1").answer("save");
    assertTrue(world.credentials().endsWith("[work-2]\n" + KEYS));
  }

  @Test
  void aProfileOfAnotherKindIsNeverGivenKeys() {
    PaperWorld world =
        new PaperWorld("", "[profile work]\nsso_session = acme\nsso_account_id = 111122223333\n");
    Traveller anna = pasted(world).answer("go", "profile", "work");

    assertTrue(anna.refusal("go", "merge", "replace").contains("another way"));
    anna.answer("go", "merge", "rename").answer("go", "region", "eu-west-1").answer("save");
    assertEquals("[work-2]\n" + KEYS, world.credentials());
  }

  @Test
  void aDefaultProfileOfAnotherKindIsNeverGivenKeys() {
    PaperWorld world = new PaperWorld("", "[default]\nrole_arn = arn:aws:iam::1:role/x\n");

    pasted(world)
        .answer("go", "profile", "work", "default", "true")
        .sees("gets its credentials another way (assume role)")
        .answer("go")
        .sees("Profile name: work");
  }

  @Test
  void anOldTokenGoesWhenAPermanentKeyComes() {
    PaperWorld world =
        new PaperWorld(
            "[work]\naws_access_key_id = ASIARTYNJLG43LJTT77O\naws_secret_access_key = x\n"
                + "aws_session_token = old\naws_security_token = older\n",
            "[profile work]\nregion = eu-west-1\naws_session_token = oldest\n");
    pasted(world)
        .answer("go", "profile", "work")
        .answer("go", "merge", "replace")
        .answer("go")
        .answer("save");

    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals("[profile work]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void keysThatStoodInConfigMoveToCredentials() {
    PaperWorld world =
        new PaperWorld(
            "", "[profile work]\n" + KEYS.replace(SECRET, "old") + "region = eu-west-1\n");
    pasted(world)
        .answer("go", "profile", "work")
        .answer("go", "merge", "replace")
        .answer("go")
        .answer("save");

    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals("[profile work]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void theRegionGoesWhereItCounts() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS + "region = us-east-1\n", "[profile work]\nregion = x\n");
    Traveller anna = pasted(world).answer("go", "profile", "work").answer("go", "merge", "replace");

    assertEquals("us-east-1", anna.value("region"));
    anna.answer("go", "region", "eu-west-1").answer("save");
    assertEquals("[work]\n" + KEYS + "region = eu-west-1\n", world.credentials());
  }

  @Test
  void afterARefusalOneTriesAgain() {
    PaperWorld world = new PaperWorld("", "").answering(PaperWorld.refusal(Reason.TIMEOUT, ""));

    keys(world).paste(CSV).answer("check").answer("again").sees("AWS accepted the keys.");
  }

  @Test
  void afterARefusalOneGivesOtherKeys() {
    PaperWorld world =
        new PaperWorld("", "").answering(PaperWorld.refusal(Reason.UNKNOWN_KEY, "X"));

    keys(world)
        .paste(CSV)
        .answer("check")
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
        keys(world)
            .paste(CSV)
            .answer("check")
            .answer("save")
            .sees("NOT CHECKED with AWS")
            .answer("go", "profile", "work")
            .answer("go", "region", "eu-west-1")
            .sees("NOT CHECKED with AWS.")
            .answer("save")
            .sees("NOT CHECKED with AWS.")
            .answer("leave");

    assertTrue(anna.text().contains("NOT CHECKED"), anna::text);
    assertEquals(1, world.orders.stream().filter(Effect.CheckCaller.class::isInstance).count());
  }

  @Test
  void whatChangedMeanwhileIsReviewedAgainOverFreshFiles() {
    PaperWorld world =
        new PaperWorld("", "[profile a]\nregion = eu-west-1\n")
            .meanwhile(SharedFile.CONFIG, "[profile a]\nregion = eu-west-2\n");
    review(world)
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
  void whatIsSavedAndThenRefusedCanBeUndone() {
    PaperWorld world = new PaperWorld("", "");
    world.answering(PaperWorld.caller(SAME_ACCOUNT), PaperWorld.refusal(Reason.UNKNOWN_KEY, "X"));
    Traveller anna =
        review(world)
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
    PaperWorld world = new PaperWorld("", "");
    world.answering(PaperWorld.caller(SAME_ACCOUNT), PaperWorld.refusal(Reason.UNKNOWN_KEY, "X"));
    Traveller anna = review(world).answer("save").answer("keep");

    assertEquals(ExitCode.REJECTED, anna.outcome().exit());
    assertTrue(anna.text().contains("Saved profile \"work\", but the check failed."));
    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void backLeadsThroughEveryAnswerAndForthAgain() {
    PaperWorld world = new PaperWorld("", "");
    Traveller anna =
        keys(world)
            .answer("type")
            .answer("check", "id", ID, "secret", SECRET)
            .answer("go", "profile", "work", "default", "true")
            .answer("go", "region", "eu-west-1");

    anna.sees("Save profile").back();
    assertEquals("eu-west-1", anna.value("region"));
    anna.back();
    assertEquals("work", anna.value("profile"));
    assertEquals("true", anna.value("default"));
    anna.back();
    assertEquals(ID, anna.value("id"));
    assertEquals(SECRET, anna.value("secret"));
    anna.back().sees("Paste what you have").back().sees("How do you get into AWS?");
    assertFalse(anna.canGoBack());
    anna.answer("go").answer("type").answer("check").answer("go").answer("go").answer("save");
    assertTrue(world.credentials().startsWith("[work]\n" + KEYS));
    assertTrue(world.credentials().contains("[default]"));
  }

  @Test
  void afterSavingThereIsNoWayBack() {
    assertFalse(review(new PaperWorld("", "")).answer("save").canGoBack());
  }

  @Test
  void aChangedNameLeadsStraightBackToTheReview() {
    PaperWorld world = new PaperWorld("", "");
    Traveller anna = review(world).answer("change").sees("Profile name    work").answer("name");

    assertEquals("work", anna.value("profile"));
    anna.answer("go", "profile", "play").sees("Save profile \"play\"?", "region = eu-west-1");
    anna.answer("save");
    assertEquals("[profile play]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void aChangedRegionLeadsStraightBackToTheReview() {
    Traveller anna = review(new PaperWorld("", "")).answer("change").answer("region");

    assertEquals("eu-west-1", anna.value("region"));
    anna.answer("go", "region", "us-west-2").sees("Save profile \"work\"?", "region = us-west-2");
  }

  @Test
  void changedKeysAreCheckedAndLeadBackToTheReview() {
    Traveller anna =
        review(new PaperWorld("", ""))
            .answer("change")
            .answer("keys")
            .paste(CSV.replace(ID, "AKIARTYNJLG43LJTT77X"))
            .answer("check");

    assertEquals("work", anna.value("profile"));
    anna.answer("go").sees("Save profile \"work\"?", "************T77X", "region = eu-west-1");
  }

  @Test
  void thoseWhoChangeNothingComeBackToTheReview() {
    review(new PaperWorld("", "")).answer("change").back().sees("Save profile \"work\"?");
  }

  @Test
  void aFileThatIsNotThereIsToldAndAnotherCanBeChosen() {
    keys(new PaperWorld("", ""))
        .answer("file")
        .answer("read", "path", "~/b.csv")
        .sees("~/b.csv is not there.", "Nothing has been changed.")
        .answer("go")
        .sees("Paste what you have");
  }

  @Test
  void theSuggestedNameSaysWhereItComesFrom() {
    Traveller first = pasted(new PaperWorld("", ""));
    assertEquals("default", first.value("profile"));
    Traveller second = pasted(new PaperWorld("[default]\nregion = x\n", ""));
    assertEquals("dev-anna", second.value("profile"));
    Traveller again = pasted(new PaperWorld("[mine]\n" + KEYS, ""));
    assertEquals("mine", again.value("profile"));
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
        pasted(world).answer("go", "profile", "work").answer("go", "merge", "replace").answer("go");

    assertEquals("Nothing to do: the files say this already.", anna.text());
    assertEquals(
        Optional.empty(),
        world.orders.stream().filter(Effect.WriteChanges.class::isInstance).findAny());
  }

  private static Traveller home(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).home(), world);
  }

  private static Traveller keys(PaperWorld world) {
    return Traveller.on(new Flows(PaperWorld.situation()).setUp(), world)
        .answer("go", "kind", "keys");
  }

  private static Traveller pasted(PaperWorld world) {
    return keys(world).paste(CSV).answer("check");
  }

  private static Traveller review(PaperWorld world) {
    return pasted(world).answer("go", "profile", "work").answer("go", "region", "eu-west-1");
  }

  private static void save(Traveller anna, String name) {
    anna.answer("go", "profile", name).answer("go", "region", "eu-west-1").answer("save");
  }

  private static String accountOf(String id) {
    return "arn:aws:iam::"
        + new dev.awsmith.profile.AccessKeyId(id).account().orElseThrow().digits()
        + ":user/dev-anna";
  }
}
