package dev.awsmith.flow;

import static dev.awsmith.flow.AnnasKeys.ID;
import static dev.awsmith.flow.AnnasKeys.SECRET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.Amendment;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VariablesJourneyTest {
  private static final String CREDENTIALS =
      "[work]\naws_access_key_id = AKIARZPUZDIKIUFISP2V\naws_secret_access_key = "
          + "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0\n";
  private static final String START =
      "# mine\nexport AWS_ACCESS_KEY_ID=" + ID + "\nexport AWS_SECRET_ACCESS_KEY=" + SECRET + "\n";

  private final PaperWorld world =
      new PaperWorld(CREDENTIALS, "[profile work]\nregion = eu-west-1\n")
          .starting("~/.bashrc", START);
  private final Situation situation =
      PaperWorld.situation(
          "AWS_ACCESS_KEY_ID", ID, "AWS_SECRET_ACCESS_KEY", SECRET, "AWS_PROFILE", "work");

  @Test
  void theTableSaysWhereAVariableIsSetAndWhoOneIsForEachTool() {
    Traveller anna =
        variables()
            .sees(
                "3 set, 1 conflict",
                "AWS_ACCESS_KEY_ID, AKIA************T77O, set in ~/.bashrc:2: beats all profiles",
                "AWS_PROFILE, work, set in this terminal");
    String who = below(anna);
    assertTrue(who.contains("Java SDK v2             AKIA************T77O"), who);
    assertTrue(who.contains("JavaScript SDK v3       profile work"), who);
    assertTrue(who.contains("Two identities are in play."), who);
    assertFalse(anna.text().contains(SECRET));
  }

  @Test
  void forThisTerminalTheExactLineIsShown() {
    Traveller anna =
        variables()
            .answer("here", "variable", "AWS_ACCESS_KEY_ID")
            .sees(
                "unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY", "eval \"$(awsmith env --unset)\"")
            .answer("leave");
    assertTrue(anna.text().contains("unset AWS_ACCESS_KEY_ID"));
  }

  @Test
  void forGoodTheLinesBecomeRemarksAfterAReview() {
    Traveller anna = variables().answer("good", "variable", "AWS_ACCESS_KEY_ID");
    anna.sees("~/.bashrc", "awsmith: export AWS_ACCESS_KEY_ID=AKIA************T77O");
    assertFalse(anna.text().contains(SECRET));
    anna.answer("save").sees("Open a new terminal");
    List<Amendment> written =
        world.ordered(Effect.WriteChanges.class).stream()
            .flatMap(write -> write.amendments().stream())
            .toList();
    assertEquals(2, written.size());
    assertFalse(written.toString().contains(SECRET));
  }

  @Test
  void theVariablesMayStayAndTheProfileGo() {
    variables().answer("keep").sees("unset AWS_PROFILE");
  }

  @Test
  void withoutVariablesThereIsNothingToRemove() {
    Traveller.on(new Flows(PaperWorld.situation()).variables(), world)
        .sees("No variable of this terminal changes what AWS tools do.");
  }

  @Test
  void theDashboardLeadsThere() {
    Traveller.on(new Flows(situation).home(), world)
        .answer("variables")
        .sees("3 set, 1 conflict")
        .answer("back")
        .answer("fix")
        .sees("Ask AWS about");
  }

  /** What the screen shows below the list. */
  private static String below(Traveller anna) {
    Field.Menu menu = (Field.Menu) anna.page().fields().getFirst();
    return menu.options().getFirst().details().stream()
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }

  private Traveller variables() {
    return Traveller.on(new Flows(situation).variables(), world);
  }
}
