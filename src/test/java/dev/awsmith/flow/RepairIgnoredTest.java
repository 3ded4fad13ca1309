package dev.awsmith.flow;

import static dev.awsmith.flow.Doctor.problems;
import static dev.awsmith.flow.Doctor.work;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsmith.ini.SharedFile;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems a person has decided to live with. */
class RepairIgnoredTest {
  @Test
  void whatIsIgnoredComesBackOnlyWhenItSaysSomethingElse() {
    PaperWorld world = work("[profile work]\nregion = us-east1\n");
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
    PaperWorld world = work("[profile work]\nregion = us-east1\n");
    problems(world).answer("ignore").answer("ignore", "reason", "a test server");
    Traveller anna = problems(world);
    Field.Menu list = (Field.Menu) anna.page().fields().getFirst();
    assertTrue(list.options().getFirst().details().getFirst().text().contains("a test server"));
    anna.answer("fix").sees("This one is ignored.");
    anna.answer("ignore").sees("1 problem, 1 can be fixed here", "No longer ignored.");
    problems(world).sees("1 problem, 1 can be fixed here");
  }
}
