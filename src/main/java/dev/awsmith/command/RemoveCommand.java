package dev.awsmith.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a profile from this computer. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Remove a profile from this computer; AWS is not touched.")
final class RemoveCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(index = "0", paramLabel = "PROFILE", description = "The name of a profile.")
  private String name;

  RemoveCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.journey("remove", flows -> flows.remove(name), Map.of());
  }
}
