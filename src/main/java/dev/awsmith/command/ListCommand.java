package dev.awsmith.command;

import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the profiles, from the files alone. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Profiles: kind, account, Region.")
final class ListCommand implements Callable<Integer> {
  private static final List<String> COLUMNS = List.of("NAME", "KIND", "ACCOUNT", "REGION");
  private final Run run;

  ListCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles("list", this::list);
  }

  private int list(AwsFiles files) {
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
        profile.get("region").orElse(run.options.plain ? "" : "(none)"));
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
    data.put("key", profile.credentials().map(keys -> key(keys.id())).orElse(null));
    return data;
  }

  private Map<String, Object> key(AccessKeyId id) {
    return Map.of("id", run.options.showKeyIds ? id.value() : id.masked());
  }

  private static Optional<AccountId> account(Profile profile) {
    return profile
        .get("sso_account_id")
        .filter(AccountId::isAccountId)
        .map(AccountId::new)
        .or(() -> profile.credentials().flatMap(keys -> keys.id().account()));
  }
}
