package dev.awsmith.command;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.AtOnce;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many profiles checked at the same time. Nothing that could prompt, or run a command, is asked.
 */
record Checks(AwsFiles files, Function<Effect, Event> world, Expectation expected, KeyAges ages) {
  /** The results in the order of the profiles; {@code news} hears of each as it comes. */
  List<Checked> all(List<Profile> profiles, Consumer<Checked> news) {
    return AtOnce.ask(profiles, this::one, news);
  }

  private Checked one(Profile profile) {
    if (profile.credentials().isEmpty()) {
      return Checked.skipped(profile);
    }
    long start = System.nanoTime();
    Event event =
        world.apply(
            new Effect.CheckCaller(
                profile.name(), profile.credentials().orElseThrow(), profile.regionToAsk()));
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return switch (event) {
      case Event.CallerFound found -> accepted(profile, found);
      case Event.CallRefused refused ->
          new Checked(
              profile.name(),
              refused.refusal().endpoint(),
              took,
              Optional.empty(),
              Optional.of(Told.refusal(refused.refusal(), profile, files)),
              Optional.of(refused.refusal()),
              Optional.empty());
      default -> throw new IllegalStateException("No answer to a check: " + event);
    };
  }

  private Checked accepted(Profile profile, Event.CallerFound found) {
    Credentials keys = profile.credentials().orElseThrow();
    Optional<Long> days = ages.days(keys, profile.regionToAsk(), found.identity());
    return Checked.accepted(
        found, expected.complaint(found.identity()).or(() -> ages.complaint(keys, days)), days);
  }
}
