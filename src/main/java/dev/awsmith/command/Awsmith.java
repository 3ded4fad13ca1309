package dev.awsmith.command;

import dev.awsmith.flow.Flows;
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
      HelpCommand.class
    })
final class Awsmith implements Callable<Integer> {
  private final Run run;

  @Mixin private final GlobalOptions options;

  Awsmith(Run run) {
    this.run = run;
    this.options = run.options;
  }

  @Override
  public Integer call() {
    return run.journey("awsmith", Flows::home, Map.of());
  }
}
