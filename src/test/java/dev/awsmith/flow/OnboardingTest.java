package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.CSV;
import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.AnnasKeys.SECRET;
import static dev.awsmith.flow.AnnasKeys.TEMPORARY_ID;
import static dev.awsmith.flow.AnnasKeys.TOKEN;
import static dev.awsmith.flow.Onboarding.atHome;
import static dev.awsmith.flow.Onboarding.atKeys;
import static dev.awsmith.flow.Onboarding.atReview;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.ExitCode;
import org.junit.jupiter.api.Test;

/** Setting up access keys, from the first question to the profile. */
class OnboardingTest {
  @Test
  void aFileFromTheConsoleBecomesAProfile() {
    PaperWorld world = new PaperWorld("", "").holding("~/a.csv", CSV);
    Traveller anna =
        atHome(world)
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
    assertEquals(2, world.ordered(Effect.CheckCaller.class).size());
  }

  @Test
  void keysCanBeTypedOneByOne() {
    PaperWorld world = new PaperWorld("", "");
    atKeys(world)
        .answer("type")
        .answer("check", "id", " " + ID + " ", "secret", SECRET)
        .answer("go", "profile", "work")
        .answer("go", "region", "eu-west-1")
        .answer("save")
        .answer("leave");

    assertEquals("[work]\n" + KEYS, world.credentials());
  }

  @Test
  void temporaryKeysKeepTheirToken() {
    PaperWorld world = new PaperWorld("", "");
    atKeys(world)
        .paste(
            """
            export AWS_ACCESS_KEY_ID=%s
            export AWS_SECRET_ACCESS_KEY=%s
            export AWS_SESSION_TOKEN=%s
            """
                .formatted(TEMPORARY_ID, SECRET, TOKEN))
        .sees("Temporary")
        .answer("check")
        .answer("go", "profile", "work")
        .answer("go", "region", "eu-west-1")
        .answer("save");

    assertTrue(world.credentials().contains("aws_access_key_id = " + TEMPORARY_ID));
    assertTrue(world.credentials().endsWith("aws_session_token = " + TOKEN + "\n"));
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
  void aFileThatIsNotThereIsToldAndAnotherCanBeChosen() {
    atKeys(new PaperWorld("", ""))
        .answer("file")
        .answer("read", "path", "~/b.csv")
        .sees("~/b.csv is not there.", "Nothing has been changed.")
        .answer("go")
        .sees("Paste what you have");
  }

  @Test
  void backLeadsThroughEveryAnswerAndForthAgain() {
    PaperWorld world = new PaperWorld("", "");
    Traveller anna =
        atKeys(world)
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
    assertFalse(atReview(new PaperWorld("", "")).answer("save").canGoBack());
  }
}
