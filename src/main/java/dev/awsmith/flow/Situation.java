package dev.awsmith.flow;

import dev.awsmith.environment.Shell;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a journey knows of the world before it begins.
 *
 * @param variables the environment variables of the process
 * @param shell the shell awsmith was started from, found out when it is asked for
 * @param samples in practice mode, what there is to paste
 * @param dryRun whether changes are shown and not made
 * @param failIfChanging whether a dry run that would change something ends with an exit code
 * @param unchecked whether AWS is not to be asked
 */
public record Situation(
    Map<String, String> variables,
    InstantSource clock,
    Supplier<Shell> shell,
    List<Sample> samples,
    boolean dryRun,
    boolean failIfChanging,
    boolean unchecked) {
  public Situation {
    variables = Map.copyOf(variables);
    samples = List.copyOf(samples);
  }

  public boolean practice() {
    return !samples.isEmpty();
  }

  /** Variables may be secrets. */
  @Override
  public String toString() {
    return "Situation[practice " + practice() + ", dry run " + dryRun + "]";
  }
}
