package dev.awsmith;

import dev.awsmith.command.Cli;
import dev.awsmith.command.GlobalOptions;
import dev.awsmith.command.Stage;
import dev.awsmith.flow.Flows;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import java.io.IOException;
import java.util.Locale;

/** Streams in, exit code out. */
public final class Main {
  /** For the launcher; not for people. */
  private static final String REHEARSAL = "--train";

  private Main() {}

  public static void main(String[] args) throws IOException {
    // Terminals and scripts read our numbers; other digits than 0 to 9 are none to them.
    Locale.setDefault(Locale.Category.FORMAT, Locale.US);
    System.exit(run(args, Surroundings.ofThisProcess()));
  }

  static int run(String[] args, Surroundings surroundings) throws IOException {
    if (args.length == 2 && args[0].equals(REHEARSAL)) {
      return Rehearsal.play(args[1], surroundings);
    }
    Backstage backstage = new Backstage(surroundings);
    return args.length == 0 && surroundings.onScreen()
        ? dashboard(backstage, surroundings)
        : new Cli(
                backstage::stage,
                surroundings.in(),
                surroundings.out(),
                surroundings.err(),
                surroundings.atTerminal())
            .run(args);
  }

  /** The commonest start, without the command line's machinery in front of the first frame. */
  static int dashboard(Backstage backstage, Surroundings surroundings) {
    Stage stage = backstage.stage(new GlobalOptions());
    Outcome outcome =
        stage.face().orElseThrow().apply(new Flows(stage.situation()).home(), Given.NOTHING);
    outcome.receipt().forEach(line -> surroundings.out().println(line.text()));
    return outcome.exit().number();
  }
}
