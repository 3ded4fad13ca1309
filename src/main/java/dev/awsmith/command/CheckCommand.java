package dev.awsmith.command;

import dev.awsmith.flow.NoProfile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Profile;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks AWS who profiles are, many at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Ask AWS who a profile is; several at once, or --all.")
final class CheckCommand implements Callable<Integer> {
  private final Run run;

  @Parameters(arity = "0..*", paramLabel = "PROFILE", description = "The name of a profile.")
  private List<String> names = List.of();

  @Option(names = "--all", description = "Every profile that has keys of its own.")
  private boolean all;

  @Option(
      names = "--expect-account",
      paramLabel = "ID",
      description = "Exit with 9 unless the account is this one.")
  private String account;

  @Option(
      names = "--expect-arn",
      paramLabel = "GLOB",
      description = "Exit with 9 unless the ARN matches; * stands for anything.")
  private String arn;

  @Option(
      names = "--max-age",
      paramLabel = "DAYS",
      description = "Exit with 9 if the key is older, or its age cannot be told.")
  private Integer maxAge;

  CheckCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles("check", this::check);
  }

  private int check(AwsFiles files) {
    List<String> wanted = wanted(files);
    Optional<String> unknown =
        wanted.stream().filter(name -> files.profile(name).isEmpty()).findFirst();
    if (unknown.isPresent()) {
      return run.report("check").ended(Outcome.of(NoProfile.named(files, unknown.orElseThrow())));
    }
    List<Profile> profiles =
        wanted.stream().map(name -> files.profile(name).orElseThrow()).toList();
    Report report = run.report("check");
    List<Checked> results =
        new Checks(files, run.stage().world(), new Expectation(account, arn), ages())
            .all(profiles, checked -> report.progress(checked.line(run.options.plain)));
    report.document(exit(results), Map.of("results", results.stream().map(Checked::data).toList()));
    return exit(results).number();
  }

  private KeyAges ages() {
    return KeyAges.of(
        run.stage().world(), run.stage().situation().clock(), Optional.ofNullable(maxAge));
  }

  private List<String> wanted(AwsFiles files) {
    if (all) {
      return files.profiles().stream()
          .filter(profile -> profile.credentials().isPresent())
          .map(Profile::name)
          .toList();
    }
    return names.isEmpty() ? List.of(run.profile(null)) : names;
  }

  private static ExitCode exit(List<Checked> results) {
    List<ExitCode> bad =
        results.stream().map(Checked::exit).filter(code -> code != ExitCode.DONE).sorted().toList();
    if (bad.isEmpty()) {
      return ExitCode.DONE;
    }
    return results.size() == 1 ? bad.getFirst() : ExitCode.SOMETHING_WRONG;
  }
}
