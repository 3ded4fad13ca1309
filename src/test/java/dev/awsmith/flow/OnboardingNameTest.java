package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.KEYS;
import static dev.awsmith.flow.AnnasKeys.SECRET;
import static dev.awsmith.flow.Onboarding.afterCheck;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.wizard.Initial;
import org.junit.jupiter.api.Test;

/** The name of a new profile, also where the files hold one of that name already. */
class OnboardingNameTest {
  private static final String OTHER_ACCOUNT = "arn:aws:iam::444455556666:user/dev-anna";

  @Test
  void theSuggestedNameSaysWhereItComesFrom() {
    assertEquals(
        new Initial("default", "suggested: tools use it when you name no profile"),
        suggested(new PaperWorld("", "")));
    assertEquals(
        new Initial("dev-anna", "from your ARN"),
        suggested(new PaperWorld("[default]\nregion = x\n", "")));
    assertEquals(
        new Initial("mine", "has this key already"),
        suggested(new PaperWorld("[mine]\n" + KEYS, "")));
  }

  @Test
  void aTakenNameOfTheSameAccountSuggestsToReplace() {
    PaperWorld world = new PaperWorld("[work]\n" + KEYS.replace(ID, "AKIARTYNJLG45XXXXXXX"), "");
    Traveller anna =
        afterCheck(world.answering(PaperWorld.caller(accountOf("AKIARTYNJLG45XXXXXXX"))))
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
        afterCheck(world.answering(PaperWorld.caller(OTHER_ACCOUNT)))
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
    Traveller anna = afterCheck(world).answer("go", "profile", "work");

    assertTrue(anna.refusal("go", "merge", "replace").contains("another way"));
    anna.answer("go", "merge", "rename").answer("go", "region", "eu-west-1").answer("save");
    assertEquals("[work-2]\n" + KEYS, world.credentials());
  }

  @Test
  void aDefaultProfileOfAnotherKindIsNeverGivenKeys() {
    PaperWorld world = new PaperWorld("", "[default]\nrole_arn = arn:aws:iam::1:role/x\n");

    afterCheck(world)
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
    replaced(world).answer("go").answer("save");

    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals("[profile work]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void keysThatStoodInConfigMoveToCredentials() {
    PaperWorld world =
        new PaperWorld(
            "", "[profile work]\n" + KEYS.replace(SECRET, "old") + "region = eu-west-1\n");
    replaced(world).answer("go").answer("save");

    assertEquals("[work]\n" + KEYS, world.credentials());
    assertEquals("[profile work]\nregion = eu-west-1\n", world.config());
  }

  @Test
  void theRegionGoesWhereItCounts() {
    PaperWorld world =
        new PaperWorld("[work]\n" + KEYS + "region = us-east-1\n", "[profile work]\nregion = x\n");
    Traveller anna = replaced(world);

    assertEquals("us-east-1", anna.value("region"));
    anna.answer("go", "region", "eu-west-1").answer("save");
    assertEquals("[work]\n" + KEYS + "region = eu-west-1\n", world.credentials());
  }

  /** At the Region of a profile "work" that new keys replace. */
  private static Traveller replaced(PaperWorld world) {
    return afterCheck(world).answer("go", "profile", "work").answer("go", "merge", "replace");
  }

  private static Initial suggested(PaperWorld world) {
    return afterCheck(world).page().fields().getFirst().initial();
  }

  private static String accountOf(String id) {
    return "arn:aws:iam::"
        + new AccessKeyId(id).account().orElseThrow().digits()
        + ":user/dev-anna";
  }
}
