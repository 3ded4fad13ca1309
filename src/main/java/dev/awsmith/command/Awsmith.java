package dev.awsmith.command;

import dev.awsmith.flow.Flows;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Without a command: the dashboard, or the set-up on a computer without profiles. */
@Command(
    name = "awsmith",
    version = "awsmith 0.1.0",
    mixinStandardHelpOptions = true,
    description = "Sets up, checks, repairs and rotates AWS credentials.",
    synopsisHeading = "",
    customSynopsis = {
      "Examples:",
      "  awsmith                                 all profiles, or the first set-up",
      "  awsmith import ~/Downloads/anna_accessKeys.csv -p work -r eu-west-1",
      "  aws iam create-access-key | awsmith import - -p work -r eu-west-1 --yes",
      "  awsmith check work --json",
      "  awsmith doctor --fix",
      "  awsmith rotate work --if-older-than 80 --grace keep --yes --no-input",
      "  awsmith undo",
      "",
      "Usage: awsmith [COMMAND] [OPTIONS]"
    },
    subcommands = {
      SetupCommand.class,
      ImportCommand.class,
      ListCommand.class,
      ShowCommand.class,
      CheckCommand.class,
      DoctorCommand.class,
      EnvironmentCommand.class,
      EnvCommand.class,
      ExplainCommand.class,
      RegionCommand.class,
      GetCommand.class,
      SetCommand.class,
      UnsetCommand.class,
      RenameCommand.class,
      CopyCommand.class,
      RemoveCommand.class,
      RotateCommand.class,
      UndoCommand.class,
      ConfigCommand.class,
      CompletionCommand.class,
      HelpCommand.class
    })
final class Awsmith implements Callable<Integer> {
  private static final Problem NOBODY =
      Problem.of(
          ExitCode.USAGE,
          "awsmith alone shows its screen, and there is no terminal for it, or asking is off.",
          "See your profiles with: awsmith list",
          "See all commands with: awsmith --help");

  private final Run run;

  @Mixin private final GlobalOptions options;

  Awsmith(Run run) {
    this.run = run;
    this.options = run.options;
  }

  @Override
  public Integer call() {
    return run.stage().face().isPresent()
        ? run.journey("awsmith", Flows::home, Map.of())
        : run.report("awsmith").ended(Outcome.of(NOBODY));
  }
}
