package dev.awsmith.command;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks AWS who a profile is. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Ask AWS who the profile is.")
final class CheckCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(index = "0", arity = "0..1", paramLabel = "PROFILE")
  private String name;

  CheckCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles("check", files -> run.report("check").ended(check(files)));
  }

  private Outcome check(AwsFiles files) {
    return Outcome.of(Problem.of(ExitCode.USAGE, "later"));
  }
}
