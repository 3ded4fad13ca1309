package dev.awsmith.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes one setting of a profile. */
@Command(
    name = "unset",
    mixinStandardHelpOptions = true,
    description = "Remove one setting of a profile.")
final class UnsetCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(
      index = "0",
      paramLabel = "KEY",
      description = "The setting, such as region or s3.addressing_style.")
  private String key;

  UnsetCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.journey("unset", flows -> flows.unset(run.profile(null), key), Map.of());
  }
}
