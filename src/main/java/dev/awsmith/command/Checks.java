package dev.awsmith.command;

import dev.awsmith.flow.Told;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many profiles checked at the same time. Nothing that could prompt, or run a command, is asked.
 */
record Checks(AwsFiles files, Function<Effect, Event> world, Expectation expected, KeyAges ages) {
  /** One TLS connection each; measured best at 16 to 32 on two cores. */
  private static final int AT_ONCE = 24;

  /** The results in the order of the profiles; {@code news} hears of each as it comes. */
  List<Checked> all(List<Profile> profiles, Consumer<Checked> news) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.clamp(profiles.size(), 1, AT_ONCE));
    try {
      ExecutorCompletionService<Checked> race = new ExecutorCompletionService<>(pool);
      profiles.forEach(profile -> race.submit(() -> one(profile)));
      List<Checked> arrived = new ArrayList<>();
      for (int i = 0; i < profiles.size(); i++) {
        Checked checked = race.take().get();
        news.accept(checked);
        arrived.add(checked);
      }
      List<String> order = profiles.stream().map(Profile::name).toList();
      arrived.sort((one, other) -> order.indexOf(one.profile()) - order.indexOf(other.profile()));
      return arrived;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private Checked one(Profile profile) {
    if (profile.credentials().isEmpty()) {
      return Checked.skipped(profile);
    }
    long start = System.nanoTime();
    Event event =
        world.apply(
            new Effect.CheckCaller(
                profile.name(), profile.credentials().orElseThrow(), region(profile)));
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
    Optional<Long> days = ages.days(keys, region(profile), found.identity());
    return Checked.accepted(
        found, expected.complaint(found.identity()).or(() -> ages.complaint(keys, days)), days);
  }

  private static String region(Profile profile) {
    return profile.get("region").orElse("us-east-1");
  }
}
