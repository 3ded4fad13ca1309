package dev.awsmith.command;

import dev.awsmith.profile.EditDistance;
import dev.awsmith.settings.Chosen;
import dev.awsmith.settings.Setting;
import dev.awsmith.settings.Settings;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** awsmith's own settings. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = "awsmith's own settings: config get, set, unset or list.",
    subcommands = {
      ConfigCommand.Get.class,
      ConfigCommand.Set.class,
      ConfigCommand.Unset.class,
      ConfigCommand.All.class
    })
final class ConfigCommand implements Callable<Integer> {
  private static final int FEW_SLIPS = 3;
  private final Run run;

  ConfigCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return new All(run).call();
  }

  /** A command on one setting. */
  abstract static class OnOne implements Callable<Integer> {
    final Run run;

    @Parameters(
        index = "0",
        paramLabel = "NAME",
        description = "The setting.",
        completionCandidates = OneOf.SettingNames.class)
    private String name;

    OnOne(Run run) {
      this.run = run;
    }

    @Override
    public final Integer call() {
      return run.report("config")
          .ended(Setting.named(name).map(this::on).orElseGet(() -> Outcome.of(unknown(name))));
    }

    abstract Outcome on(Setting setting);
  }

  /** One setting as it is for this run. */
  @Command(name = "get", mixinStandardHelpOptions = true, description = "One setting.")
  static final class Get extends OnOne {
    Get(Run run) {
      super(run);
    }

    @Override
    Outcome on(Setting setting) {
      Settings settings = settings(run);
      return new Outcome(
          ExitCode.DONE, Line.lines(settings.word(setting)), data(settings, setting));
    }
  }

  /** Puts a setting into the file. */
  @Command(name = "set", mixinStandardHelpOptions = true, description = "Set it for all runs.")
  static final class Set extends OnOne {
    @Parameters(index = "1", paramLabel = "VALUE", description = "What it shall be.")
    private String value;

    Set(Run run) {
      super(run);
    }

    @Override
    Outcome on(Setting setting) {
      return setting
          .kind()
          .complaint(value)
          .map(wrong -> Outcome.of(Problem.of(ExitCode.USAGE, setting.key() + ": " + wrong)))
          .orElseGet(() -> kept(run, setting, Optional.of(value)));
    }
  }

  /** Takes a setting out of the file. */
  @Command(
      name = "unset",
      mixinStandardHelpOptions = true,
      description = "Forget it; the default is used again.")
  static final class Unset extends OnOne {
    Unset(Run run) {
      super(run);
    }

    @Override
    Outcome on(Setting setting) {
      return kept(run, setting, Optional.empty());
    }
  }

  /** All settings. */
  @Command(name = "list", mixinStandardHelpOptions = true, description = "All settings.")
  static final class All implements Callable<Integer> {
    private final Run run;

    @Option(names = "--origin", description = "Also where each value comes from.")
    private boolean origin;

    All(Run run) {
      this.run = run;
    }

    @Override
    public Integer call() {
      List<List<String>> rows =
          Arrays.stream(Setting.values())
              .map(
                  setting ->
                      List.of(
                          setting.key(),
                          settings(run).word(setting),
                          origin ? settings(run).get(setting).origin() : setting.meaning()))
              .toList();
      return run.report("config")
          .listed(
              new Columns(List.of("NAME", "VALUE", origin ? "FROM" : "MEANING"), rows),
              "",
              Map.of(
                  "settings",
                  Arrays.stream(Setting.values())
                      .map(setting -> data(settings(run), setting))
                      .toList()));
    }
  }

  private static Settings settings(Run run) {
    return run.stage().situation().settings();
  }

  private static Problem unknown(String name) {
    List<String> names = Arrays.stream(Setting.values()).map(Setting::key).toList();
    return Problem.of(
        ExitCode.USAGE,
        "There is no setting \""
            + name
            + "\"."
            + names.stream()
                .filter(known -> EditDistance.between(known, name) <= FEW_SLIPS)
                .min(Comparator.comparing(known -> EditDistance.between(known, name)))
                .map(known -> " Did you mean \"" + known + "\"?")
                .orElse(""),
        names.stream().collect(Collectors.joining(", ", "There are: ", ".")));
  }

  private static Outcome kept(Run run, Setting setting, Optional<String> value) {
    return switch (run.stage().world().apply(new Effect.KeepSetting(setting, value))) {
      case Event.SettingKept kept -> {
        Settings after = settings(run).after(setting, value, kept.place());
        yield new Outcome(
            ExitCode.DONE,
            after.announced(setting, value).stream().map(Line::of).toList(),
            data(after, setting));
      }
      case Event.FileTrouble trouble -> Outcome.of(trouble.problem());
      case Event other -> throw new IllegalStateException(other.getClass().getSimpleName());
    };
  }

  private static Map<String, Object> data(Settings settings, Setting setting) {
    Chosen chosen = settings.get(setting);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("name", setting.key());
    data.put("value", setting.kind().typed(chosen.value()));
    data.put("from", chosen.origin());
    data.put("default", setting.kind().typed(setting.usual()));
    data.put("flag", setting.flag().isEmpty() ? null : setting.flag());
    data.put("variable", setting.variable());
    return data;
  }
}
