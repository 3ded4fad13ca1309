package dev.awsmith;

import dev.awsmith.aws.Network;
import dev.awsmith.command.GlobalOptions;
import dev.awsmith.command.Stage;
import dev.awsmith.environment.CurrentShell;
import dev.awsmith.environment.Os;
import dev.awsmith.environment.Shell;
import dev.awsmith.files.Around;
import dev.awsmith.files.Disk;
import dev.awsmith.files.Ignored;
import dev.awsmith.files.KnownKeys;
import dev.awsmith.files.Locations;
import dev.awsmith.files.LooseFiles;
import dev.awsmith.files.Rotations;
import dev.awsmith.flow.Sample;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.Proof;
import dev.awsmith.practice.PracticeWorld;
import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts a stage together: the files, the way to AWS, the face that fits. */
final class Backstage {
  private final Surroundings surroundings;

  Backstage(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Stage stage(GlobalOptions options) {
    if (options.practice()) {
      return practice(options);
    }
    Locations locations = Locations.of(surroundings.variables(), surroundings.home());
    return stage(options, surroundings, locations, List.of(), Optional.empty());
  }

  private Stage practice(GlobalOptions options) {
    try {
      Practice practice = Practice.begin(surroundings);
      PracticeWorld world = practice.world();
      List<Sample> samples =
          world.samples().stream()
              .map(sample -> new Sample(sample.title(), sample.text()))
              .toList();
      Surroundings apart = practice.surroundings();
      return stage(
          options,
          apart,
          Locations.of(apart.variables(), apart.home()),
          samples,
          Optional.of(world.endpoint()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stage stage(
      GlobalOptions options,
      Surroundings around,
      Locations found,
      List<Sample> samples,
      Optional<URI> endpoint) {
    Path project = samples.isEmpty() ? Path.of("") : found.home();
    Locations locations =
        options
            .configFile()
            .map(options.credentialsFile().map(found::withCredentials).orElse(found)::withConfig)
            .orElse(options.credentialsFile().map(found::withCredentials).orElse(found));
    InstantSource clock = InstantSource.system();
    SettingsDesk desk = SettingsDesk.in(around);
    Settings settings = Settings.of(options.chosen(), around.variables(), desk.read());
    settings.complaints().forEach(line -> around.err().println("awsmith: " + line));
    Cloud cloud = new Cloud(network(options, around, endpoint));
    KnownKeys known = new KnownKeys(locations);
    World silent =
        new World(
            new FilesDesk(
                new Disk(locations, Proof::complaint)
                    .keeping(settings.number(Setting.BACKUPS_KEEP)),
                new LooseFiles(locations),
                new Around(locations, project),
                new Ignored(locations),
                known,
                locations,
                clock),
            cloud,
            new KeyDesk(cloud, new Rotations(locations), known, clock, Thread::sleep),
            desk,
            new Clipboard(around.out()));
    Function<Effect, Event> world = new Telling(options, around, settings).of(silent, locations);
    Situation situation =
        new Situation(
            around.variables(),
            clock,
            shell(settings),
            samples,
            options.dryRun(),
            options.failsIfChanging(),
            options.unchecked(),
            settings);
    return new Stage(situation, world, new Faces(around, options, settings, world, cloud).choose());
  }

  private static Supplier<Network> network(
      GlobalOptions options, Surroundings around, Optional<URI> endpoint) {
    return () -> {
      Network network = Network.of(around.variables()).within(options.timeout());
      return endpoint.map(network::at).orElse(network);
    };
  }

  /** The shell that was set, else the person's: looked for when somebody asks and only once. */
  private Supplier<Shell> shell(Settings settings) {
    Optional<Shell> set = Shell.named(settings.word(Setting.SHELL));
    if (set.isPresent()) {
      return set::orElseThrow;
    }
    return new Supplier<>() {
      private Shell found;

      @Override
      public Shell get() {
        if (found == null) {
          Os os = Os.named(System.getProperty("os.name"));
          found = CurrentShell.find(surroundings.variables(), os);
        }
        return found;
      }
    };
  }
}
