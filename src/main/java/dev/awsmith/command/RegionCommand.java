package dev.awsmith.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets the Region of a profile. */
@Command(
    name = "region",
    mixinStandardHelpOptions = true,
    description = "Set the Region of a profile; without one: pick it from a list.")
final class RegionCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "REGION",
      description = "A code such as eu-west-1, or a city or country.")
  private String region;

  RegionCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.journey(
        "region",
        flows -> flows.region(run.profile(null)),
        region == null ? Map.of() : Map.of("--region", region));
  }
}
