package dev.awsmith.flow;

import dev.awsmith.environment.Shell;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Partition;
import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a journey knows of the world before it begins.
 *
 * @param variables the environment variables of the process
 * @param shell the shell awsmith was started from, found out when it is asked for
 * @param samples in practice mode, what there is to paste
 * @param dryRun whether changes are shown and not made
 * @param failIfChanging whether a dry run that would change something ends with an exit code
 * @param unchecked whether AWS is not to be asked
 * @param settings what was chosen for all runs
 * @param requestLimit how long AWS may take to answer one question
 */
public record Situation(
    Map<String, String> variables,
    InstantSource clock,
    Supplier<Shell> shell,
    List<Sample> samples,
    boolean dryRun,
    boolean failIfChanging,
    boolean unchecked,
    Settings settings,
    Duration requestLimit) {
  private static final Duration USUAL_LIMIT = Duration.ofSeconds(10);

  public Situation {
    variables = Map.copyOf(variables);
    samples = List.copyOf(samples);
  }

  /** Where nobody has set anything. */
  public Situation(
      Map<String, String> variables,
      InstantSource clock,
      Supplier<Shell> shell,
      List<Sample> samples,
      boolean dryRun,
      boolean failIfChanging,
      boolean unchecked) {
    this(
        variables,
        clock,
        shell,
        samples,
        dryRun,
        failIfChanging,
        unchecked,
        Settings.USUAL,
        USUAL_LIMIT);
  }

  /** The age at which keys should be replaced, as it is set. */
  public KeyAge.Limit keyAgeLimit() {
    return keyAgeLimit(settings.number(Setting.KEY_AGE_LIMIT));
  }

  /** The same with another number of days. */
  public KeyAge.Limit keyAgeLimit(int days) {
    return new KeyAge.Limit(days, settings.number(Setting.WARN_DAYS));
  }

  /** The same with other settings. */
  public Situation with(Settings other) {
    return new Situation(
        variables, clock, shell, samples, dryRun, failIfChanging, unchecked, other, requestLimit);
  }

  /** The host that answers for STS: the person's own endpoint, or the one of the Region. */
  public String stsHost(String region) {
    return Stream.of("AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL")
        .map(name -> variables.getOrDefault(name, ""))
        .filter(url -> !url.isEmpty())
        .findFirst()
        .orElseGet(() -> Partition.of(region).stsHost(region));
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
