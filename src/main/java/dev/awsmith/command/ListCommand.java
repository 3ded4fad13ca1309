package dev.awsmith.command;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.profile.Rotation;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the profiles, from the files alone. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Profiles: kind, account, Region, age of the key.")
final class ListCommand implements Callable<Integer> {
  private static final List<String> COLUMNS =
      List.of("NAME", "KIND", "ACCOUNT", "REGION", "KEY AGE", "STATUS");
  private final Run run;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "The age at which a key should be replaced.")
  private Integer maxAge;

  private Event.KeysRecalled keys = new Event.KeysRecalled(Map.of(), List.of());

  ListCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles("list", this::list);
  }

  private int list(AwsFiles files) {
    if (run.stage().world().apply(new Effect.RecallKeys()) instanceof Event.KeysRecalled known) {
      keys = known;
    }
    return run.report("list")
        .listed(
            new Columns(COLUMNS, files.profiles().stream().map(this::row).toList()),
            "There are no AWS profiles here. Set one up with: awsmith",
            data(files));
  }

  private List<String> row(Profile profile) {
    return List.of(
        profile.name(),
        run.options.plain ? profile.kind().json() : profile.kind().words(),
        account(profile).map(AccountId::digits).orElse(run.options.plain ? "" : "unknown"),
        profile.get("region").orElse(run.options.plain ? "" : "(none)"),
        age(profile).map(known -> run.options.plain ? "" + known.days() : known.words()).orElse(""),
        status(profile));
  }

  private Optional<KeyAge> age(Profile profile) {
    return profile
        .credentials()
        .flatMap(own -> Optional.ofNullable(keys.created().get(own.id())))
        .map(
            created ->
                run.keyAgeLimit(maxAge).age(created, run.stage().situation().clock().instant()));
  }

  /** As far as the disk knows: AWS is not asked. */
  private String status(Profile profile) {
    boolean half =
        keys.rotations().stream()
            .filter(Rotation::unfinished)
            .anyMatch(rotation -> rotation.profiles().contains(profile.name()));
    return age(profile).filter(KeyAge::overdue).isPresent()
        ? "overdue"
        : half ? "half" : age(profile).filter(KeyAge::due).isPresent() ? "due" : "unchecked";
  }

  private Map<String, Object> data(AwsFiles files) {
    String named = run.stage().situation().variables().getOrDefault("AWS_PROFILE", "");
    String active = named.isEmpty() ? "default" : named;
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(
        "active", Map.of("profile", active, "from", named.isEmpty() ? "default" : "AWS_PROFILE"));
    data.put(
        "profiles",
        files.profiles().stream().map(profile -> data(files, profile, active)).toList());
    return data;
  }

  private Map<String, Object> data(AwsFiles files, Profile profile, String active) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", profile.name());
    data.put("kind", profile.kind().json());
    data.put("active", profile.name().equals(active));
    data.put("region", profile.get("region").orElse(null));
    data.put(
        "region_from",
        profile
            .setting("region")
            .map(setting -> files.get(setting.file()).place().shown() + ":" + setting.line())
            .orElse(null));
    data.put("account", account(profile).map(AccountId::digits).orElse(null));
    data.put("account_from", account(profile).isPresent() ? "files" : null);
    data.put("key", profile.credentials().map(own -> key(files, profile, own.id())).orElse(null));
    data.put("status", status(profile));
    return data;
  }

  private Map<String, Object> key(AwsFiles files, Profile profile, AccessKeyId id) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", run.options.showKeyIds ? id.value() : id.masked());
    data.put("age_days", age(profile).map(KeyAge::days).orElse(null));
    data.put("limit_days", run.keyAgeLimit(maxAge).days());
    data.put(
        "created_at",
        Optional.ofNullable(keys.created().get(id)).map(Instant::toString).orElse(null));
    data.put(
        "shared_with",
        files.profiles().stream()
            .filter(other -> !other.name().equals(profile.name()))
            .filter(other -> other.credentials().filter(own -> own.id().equals(id)).isPresent())
            .map(Profile::name)
            .toList());
    return data;
  }

  private static Optional<AccountId> account(Profile profile) {
    return profile
        .get("sso_account_id")
        .filter(AccountId::isAccountId)
        .map(AccountId::new)
        .or(() -> profile.credentials().flatMap(keys -> keys.id().account()));
  }
}
