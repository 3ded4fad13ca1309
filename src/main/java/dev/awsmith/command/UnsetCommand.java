package dev.awsmith.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Removes one setting of a profile. */
@Command(
    name = "unset",
    mixinStandardHelpOptions = true,
    description = "Remove one setting of a profile.")
final class UnsetCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private KeyOperand key;

  UnsetCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.journey("unset", flows -> flows.unset(run.profile(null), key.name), Map.of());
  }
}
