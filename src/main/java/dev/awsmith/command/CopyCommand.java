package dev.awsmith.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a second profile with the same settings. */
@Command(
    name = "copy",
    mixinStandardHelpOptions = true,
    description = "Make a second profile with the same settings.")
final class CopyCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(index = "0", paramLabel = "PROFILE", description = "The name of a profile.")
  private String from;

  @Parameters(index = "1", paramLabel = "NEW", description = "The new name.")
  private String to;

  CopyCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.journey("copy", flows -> flows.copy(from, to), Map.of());
  }
}
