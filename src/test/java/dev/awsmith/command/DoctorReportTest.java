package dev.awsmith.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.awsmith.Computer;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a diagnosis says besides the problems themselves. */
class DoctorReportTest {
  private static final String MEND = "Mend them: awsmith doctor --fix";

  @AutoClose private final Computer computer;

  DoctorReportTest(@TempDir Path home) {
    computer = new Computer(home);
    computer.holding(computer.config(), "[default]\nregion = eu-west-1\n");
  }

  @Test
  void whereAwsmithCanMendSomethingItSaysHow() {
    computer.holding(computer.config(), "[default]\nregion = us-esat-1\n");
    assertTrue(computer.run("doctor").out().contains(MEND));
  }

  @Test
  void whereOnlyTheTerminalCanBeMendedItPromisesNothing() {
    computer.with("AWS_PROFILE", "nobody");
    String told = computer.run("doctor").out();
    assertTrue(told.contains("names a profile that does not exist"), told);
    assertFalse(told.contains(MEND), told);
  }

  @Test
  void theReasonAndTheConsequenceAreSaidAroundTheFixes() {
    computer.holding(computer.config(), "[default]\nregion = us-esat-1\n");
    String told = computer.run("doctor").out();
    int why = told.indexOf("  Why: ");
    int fix = told.indexOf("  Fix: ");
    assertTrue(0 < why && why < fix && fix < told.indexOf("  If you do not: "), told);
  }

  @Test
  void scriptsAreToldWhatHappensIfNothingIsDone() {
    computer.holding(computer.config(), "[default]\nregion = us-esat-1\n");
    JsonObject finding =
        computer.run("doctor", "--json").json().getAsJsonArray("findings").get(0).getAsJsonObject();
    assertFalse(finding.get("if_you_do_not").isJsonNull(), finding::toString);
    assertFalse(finding.getAsJsonArray("why").isEmpty(), finding::toString);
  }
}
