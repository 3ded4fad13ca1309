package dev.awsmith;

import dev.awsmith.aws.Network;
import dev.awsmith.command.Cli;
import dev.awsmith.command.GlobalOptions;
import dev.awsmith.command.Stage;
import dev.awsmith.environment.Shell;
import dev.awsmith.files.Around;
import dev.awsmith.files.Disk;
import dev.awsmith.files.Ignored;
import dev.awsmith.files.KnownKeys;
import dev.awsmith.files.Locations;
import dev.awsmith.files.LooseFiles;
import dev.awsmith.files.OwnFile;
import dev.awsmith.files.Rotations;
import dev.awsmith.flow.Flows;
import dev.awsmith.flow.RotationWish;
import dev.awsmith.flow.Situation;
import dev.awsmith.flow.Traveller;
import dev.awsmith.ini.Proof;
import dev.awsmith.practice.AccessKey;
import dev.awsmith.practice.Account;
import dev.awsmith.practice.EmbeddedAws;
import dev.awsmith.practice.Partition;
import dev.awsmith.practice.User;
import dev.awsmith.profile.Credentials;
import dev.awsmith.profile.Rotation;
import dev.awsmith.settings.Settings;
import dev.awsmith.settings.SettingsText;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A home with profiles, an AWS of its own, and a clock that a pause sets forward. */
final class RotationStage implements AutoCloseable {
  static final String CONFIG = "[profile work]\nregion = eu-west-1\n";

  final EmbeddedAws aws;
  final Account account;
  final User anna;
  final AccessKey old;
  final Path home;
  private final Locations locations;
  private volatile Duration later = Duration.ZERO;
  private final InstantSource clock = () -> Instant.now().plus(later);
  private final Cloud cloud;
  private final Rotations rotations;
  private UnaryOperator<Function<Effect, Event>> meddling = world -> world;
  private Settings settings = Settings.USUAL;
  int orphans;
  String out = "";
  String err = "";

  /** Over a home that another stage has laid out, and its AWS. */
  RotationStage(Path home, URI endpoint) {
    this.home = home;
    aws = null;
    account = null;
    anna = null;
    old = null;
    locations = Locations.of(Map.of("HOME", home.toString()), home);
    cloud = cloud(endpoint);
    rotations = new Rotations(locations);
  }

  RotationStage(Path home) throws IOException {
    this.home = home;
    aws = EmbeddedAws.start(clock);
    account = aws.account();
    anna = account.user("dev-anna");
    old = anna.createKey(Duration.ofDays(87));
    locations = Locations.of(Map.of("HOME", home.toString()), home);
    cloud = cloud(aws.endpoint());
    rotations = new Rotations(locations);
    Files.createDirectories(locations.credentials().getParent());
    Files.writeString(locations.config(), CONFIG);
    Files.writeString(locations.credentials(), credentials(old.credentials()));
  }

  /** The same home with an AWS of its own, where the keys are as they are here now. */
  RotationStage twin() throws IOException {
    return new RotationStage(home, this);
  }

  private RotationStage(Path home, RotationStage other) throws IOException {
    this.home = home;
    aws = EmbeddedAws.start(clock);
    account = aws.account(other.account.id(), Partition.AWS);
    anna = account.user(other.anna.name());
    Map<AccessKey, AccessKey> keys =
        other.anna.keys().stream().collect(Collectors.toMap(key -> key, anna::adopt));
    old = keys.getOrDefault(other.old, other.old);
    locations = Locations.of(Map.of("HOME", home.toString()), home);
    cloud = cloud(aws.endpoint());
    rotations = new Rotations(locations);
  }

  private static Cloud cloud(URI endpoint) {
    return new Cloud(() -> Network.of(Map.of()).at(endpoint).within(Duration.ofSeconds(20)));
  }

  /** Two profiles with one key, a third with another, and a comment. */
  static String credentials(Credentials key) {
    return "[default]\n%s# mine\n[work]\n%s[lab]\n%s"
        .formatted(
            pair(key),
            pair(key),
            pair(
                Credentials.longTerm(
                    "AKIARZPUZDIKIUFISP2V", "mb4kTtNm4vDJnkzEaaHWfHf0hRkRmYxQhq+Yz/0A")));
  }

  private static String pair(Credentials key) {
    return "aws_access_key_id = %s\naws_secret_access_key = %s\n"
        .formatted(key.id().value(), key.secret().reveal());
  }

  /** Lets a test come between the journey and its world. */
  void meddle(UnaryOperator<Function<Effect, Event>> between) {
    meddling = between;
  }

  int rotate(String... options) {
    String[] words = new String[options.length + 2];
    words[0] = "rotate";
    words[1] = "work";
    System.arraycopy(options, 0, words, 2, options.length);
    return run(words);
  }

  /** As a person begins, or goes on. */
  Traveller begin() {
    Situation situation = situation(new GlobalOptions());
    return Traveller.on(new Flows(situation).rotate(RotationWish.of("work", situation)), world());
  }

  int run(String... words) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    int exit =
        new Cli(
                this::stage,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(written, true, StandardCharsets.UTF_8),
                new PrintStream(problems, true, StandardCharsets.UTF_8),
                false)
            .run(words);
    rotations.endTurn();
    out = written.toString(StandardCharsets.UTF_8);
    err = problems.toString(StandardCharsets.UTF_8);
    return exit;
  }

  Function<Effect, Event> world() {
    return meddling.apply(
        new World(
            new FilesDesk(
                new Disk(locations, Proof::complaint),
                new LooseFiles(locations),
                new Around(locations, locations.home()),
                new Ignored(locations),
                new KnownKeys(locations),
                locations,
                clock),
            cloud,
            new KeyDesk(cloud, rotations, new KnownKeys(locations), clock, this::pause),
            new SettingsDesk(new OwnFile(locations.state().resolve("config.toml")), "config.toml"),
            new Clipboard(new PrintStream(OutputStream.nullOutputStream()))));
  }

  private void pause(Duration time) {
    later = later.plus(time);
  }

  void wait(Duration time) {
    pause(time);
  }

  Situation situation(GlobalOptions options) {
    return new Situation(
        Map.of(),
        clock,
        () -> Shell.BASH,
        List.of(),
        options.dryRun(),
        options.failsIfChanging(),
        options.unchecked(),
        settings);
  }

  /** The person has set something in their settings file. */
  void set(String line) {
    settings = Settings.of(Map.of(), Map.of(), new SettingsText("config.toml", line));
  }

  private Stage stage(GlobalOptions options) {
    return new Stage(situation(options), world(), Optional.empty());
  }

  String credentialsFile() {
    try {
      return Files.readString(locations.credentials());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  List<Rotation> open() {
    return rotations.all();
  }

  Path journal() {
    return locations.state().resolve("journal");
  }

  /** The key that AWS made besides the old one. */
  AccessKey fresh() {
    return anna.keys().stream().filter(key -> !key.id().equals(old.id())).findFirst().orElseThrow();
  }

  /** What must be true at every instant, and what is wrong if it is not. */
  List<String> violations() {
    List<String> wrong = new ArrayList<>();
    String text = credentialsFile();
    boolean known =
        anna.keys().stream()
            .filter(AccessKey::isActive)
            .anyMatch(key -> text.equals(credentials(key.credentials())));
    if (!known) {
      wrong.add("the files hold no working key, or are neither old nor new");
    }
    if (anna.keys().size() > 2) {
      wrong.add("three keys");
    }
    return wrong;
  }

  /** The same when all is over: no key works whose secret is not on disk. */
  List<String> violationsAtTheEnd() {
    List<String> wrong = new ArrayList<>(violations());
    anna.keys().stream()
        .filter(AccessKey::isActive)
        .filter(key -> !credentialsFile().contains(key.credentials().secret().reveal()))
        .forEach(key -> wrong.add("an active key whose secret nobody uses"));
    if (open().stream().anyMatch(Rotation::unfinished)) {
      wrong.add("the journal is open");
    }
    return wrong;
  }

  /** Goes on, or back, with the consent to delete what is found without a secret. */
  int recover(String way) {
    int exit = rotate(way, "--yes", "--grace", "off");
    if (exit == 2 && err.contains("No rotation of")) {
      return way.equals("--resume") ? rotate("--yes", "--grace", "off") : 0;
    }
    if (exit == 8 && err.contains("its secret was never received")) {
      orphans++;
      return rotate(way, "--yes", "--grace", "off", "--confirm", fresh().id().lastFour());
    }
    return exit;
  }

  @Override
  public void close() throws IOException {
    aws.close();
  }
}
