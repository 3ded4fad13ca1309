package dev.awsmith.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Renames a profile wherever it is spoken of. */
@Command(
    name = "rename",
    mixinStandardHelpOptions = true,
    description = "Give a profile another name in both files.")
final class RenameCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(index = "0", paramLabel = "PROFILE", description = "The name of a profile.")
  private String from;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new name.")
  private String to;

  RenameCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.journey("rename", flows -> flows.rename(from, to), Map.of());
  }
}
