package dev.awsmith;

import dev.awsmith.command.GlobalOptions;
import dev.awsmith.command.Stage;
import dev.awsmith.files.Locations;
import dev.awsmith.flow.Flows;
import dev.awsmith.practice.PracticeWorld;
import dev.awsmith.screen.Look;
import dev.awsmith.terminal.Tui;
import dev.awsmith.wizard.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A start without a terminal: the first frames, and a question to AWS. It makes known which classes
 * a start needs, so that the launcher can have them ready.
 */
final class Rehearsal {
  private Rehearsal() {}

  static int play(Surroundings surroundings) throws IOException {
    Map<String, String> variables = new HashMap<>(surroundings.variables());
    variables.put("AWSMITH_STTY", "");
    Practice practice =
        Practice.begin(
            new Surroundings(
                variables,
                surroundings.home(),
                surroundings.in(),
                surroundings.out(),
                surroundings.err()));
    Path home = practice.surroundings().home();
    Files.writeString(
        Locations.settings(practice.surroundings().variables(), home), "motion = true\n");
    Backstage backstage = new Backstage(practice.surroundings());
    Stage stage = backstage.at(new GlobalOptions(), practice.world().endpoint());
    Tui tui = new Tui(variables, new Look(Look.Theme.AUTO, true), () -> {}, turn -> null);
    tui.rehearse(new Flows(stage.situation()).home(), stage.world());
    Files.createDirectories(home.resolve(".aws"));
    Files.writeString(home.resolve(".aws/credentials"), profile(practice.world()));
    tui.rehearse(new Flows(stage.situation()).home(), stage.world());
    stage.world().apply(new Effect.CheckCaller("", practice.world().goodKey(), "us-east-1"));
    return 0;
  }

  private static String profile(PracticeWorld world) {
    return "[default]\naws_access_key_id = "
        + world.goodKey().id().value()
        + "\naws_secret_access_key = "
        + world.goodKey().secret().reveal()
        + "\n";
  }
}
