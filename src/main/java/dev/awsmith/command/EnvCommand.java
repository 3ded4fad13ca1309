package dev.awsmith.command;

import dev.awsmith.environment.CleanEnvironment;
import dev.awsmith.environment.Shell;
import dev.awsmith.environment.Variables;
import dev.awsmith.flow.NoProfile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.profile.Credentials;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the lines that make a shell use exactly one profile, or none. */
@Command(
    name = "env",
    mixinStandardHelpOptions = true,
    description = "Print shell lines for eval, so that every tool uses one profile; or --unset.")
final class EnvCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private ProfileOperand profile;

  @Option(names = "--unset", description = "Forget whatever names an identity or a Region.")
  private boolean unset;

  @Option(
      names = "--keys",
      description = "The keys themselves, for tools without profiles; never to a terminal.")
  private boolean keys;

  @Option(
      names = "--shell",
      paramLabel = "NAME",
      completionCandidates = OneOf.Shells.class,
      description = "bash, zsh, fish, powershell, cmd, nu or csh; else the one you are in.")
  private String shell;

  EnvCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Optional<Shell> wanted =
        shell == null ? Optional.of(run.stage().situation().shell().get()) : Shell.named(shell);
    if (wanted.isEmpty()) {
      return run.refused("env", "There is no shell \"" + shell + "\" here.", "Try --shell bash.");
    }
    if (keys && run.streams().terminal()) {
      return run.refused(
          "env",
          "Keys on a screen stay in its history.",
          "Use it in eval, or send it into a pipe.");
    }
    return unset
        ? printed(wanted.get().unset(set()), Map.of(), set())
        : run.fromFiles("env", files -> lines(files, wanted.get()));
  }

  /** Those that are set here and name an identity or a Region. */
  private List<String> set() {
    Map<String, String> here = run.stage().situation().variables();
    List<String> names = new ArrayList<>(Variables.KEYS);
    for (String name :
        List.of(
            "AWS_SECURITY_TOKEN",
            Variables.AWS_PROFILE,
            Variables.AWS_DEFAULT_PROFILE,
            Variables.AWS_REGION,
            Variables.AWS_DEFAULT_REGION)) {
      if (here.containsKey(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private int lines(AwsFiles files, Shell shell) {
    String name = run.profile(profile.name);
    Optional<Profile> found = files.profile(name);
    if (found.isEmpty()) {
      return run.report("env").ended(Outcome.of(NoProfile.named(files, name)));
    }
    CleanEnvironment clean = CleanEnvironment.forProfile(found.get());
    Map<String, String> set = new LinkedHashMap<>(clean.set());
    List<String> remove =
        new ArrayList<>(
            clean.remove().stream()
                .filter(run.stage().situation().variables()::containsKey)
                .toList());
    if (keys) {
      if (found.get().credentials().isEmpty()) {
        return run.refused("env", "\"" + name + "\" has no keys of its own.", "Leave out --keys.");
      }
      set.remove(Variables.AWS_PROFILE);
      remove.add(Variables.AWS_PROFILE);
      set.putAll(variables(found.get().credentials().get()));
      remove.removeAll(set.keySet());
    }
    if (!set.values().stream().allMatch(shell::canSay)) {
      return run.refused(
          "env", "This shell cannot be given the values of \"" + name + "\".", "Rename it.");
    }
    List<String> commands = new ArrayList<>();
    if (!remove.isEmpty()) {
      commands.add(shell.unset(remove));
    }
    set.forEach((variable, value) -> commands.add(shell.export(variable, value)));
    return printed(shell.together(commands), set, remove);
  }

  private static Map<String, String> variables(Credentials credentials) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(Variables.ACCESS_KEY_ID, credentials.id().value());
    all.put(Variables.SECRET_ACCESS_KEY, credentials.secret().reveal());
    credentials.sessionToken().ifPresent(token -> all.put(Variables.SESSION_TOKEN, token.reveal()));
    return all;
  }

  private int printed(String text, Map<String, String> set, List<String> remove) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("variables", set);
    data.put("remove", remove);
    if (run.options.json) {
      return run.report("env").ended(new Outcome(ExitCode.DONE, List.of(), data));
    }
    run.streams().out().println(text);
    run.streams().out().flush();
    return ExitCode.DONE.number();
  }
}
