package dev.awsmith.command;

import dev.awsmith.flow.NoProfile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Masked;
import dev.awsmith.ini.Profile;
import dev.awsmith.wizard.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where every value of one profile comes from. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Where every value of one profile comes from.")
final class ShowCommand implements Callable<Integer> {
  private static final List<String> COLUMNS = List.of("SETTING", "VALUE", "FROM", "");
  private final Run run;

  @Mixin private ProfileOperand profile;

  ShowCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles("show", this::show);
  }

  private int show(AwsFiles files) {
    String wanted = run.profile(profile.name);
    return files
        .profile(wanted)
        .map(profile -> shown(files, profile))
        .orElseGet(() -> run.report("show").ended(Outcome.of(NoProfile.named(files, wanted))));
  }

  private int shown(AwsFiles files, Profile profile) {
    List<List<String>> rows = new ArrayList<>();
    List<Map<String, Object>> settings = new ArrayList<>();
    for (Profile.Setting setting : profile.settings()) {
      String from = files.get(setting.file()).place().shown() + ":" + setting.line();
      String line = Masked.line(setting.key() + " = " + setting.value());
      String value = line.substring(line.indexOf("= ") + 2);
      boolean counts = profile.setting(setting.key()).orElseThrow().equals(setting);
      rows.add(List.of(setting.key(), value, from, counts ? "" : "not used"));
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("key", setting.key());
      data.put("value", value);
      data.put("from", from);
      data.put("used", counts);
      settings.add(data);
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", profile.name());
    data.put("kind", profile.kind().json());
    data.put("settings", settings);
    return run.report("show").listed(new Columns(COLUMNS, rows), "It has no settings.", data);
  }
}
