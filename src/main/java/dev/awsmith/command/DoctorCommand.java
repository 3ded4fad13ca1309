package dev.awsmith.command;

import dev.awsmith.flow.DoctorWish;
import dev.awsmith.flow.DoctorWish.Goal;
import dev.awsmith.flow.NoProfile;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds problems, and repairs them if told to. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Find problems; with --fix repair them. Changes nothing without --fix.")
final class DoctorCommand implements Callable<Integer> {
  private static final String FINDINGS = "findings";
  private static final List<String> CELLS =
      List.of("code", "severity", "where", "file", "line", "title", "effort");

  private static final Pattern ID = Pattern.compile("AW[0-9]{3}:.+:[0-9a-f]{12}");

  private final Run run;

  @Mixin private ProfileOperand profile;

  @Option(
      names = "--fix",
      description = "Repair: choose in a terminal; with --yes all that needs no choice.")
  private boolean fix;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "CODE",
      description = "Look for these problems only, such as AW203.")
  private List<String> only = List.of();

  @Option(
      names = "--skip",
      split = ",",
      paramLabel = "CODE",
      description = "Do not look for these.")
  private List<String> skip = List.of();

  @Option(names = "--env", description = "Only what has to do with variables.")
  private boolean env;

  @Option(
      names = "--live",
      negatable = true,
      description = "Ask AWS as well, or do not; in a terminal --fix asks you first.")
  private Boolean live;

  @Option(
      names = "--ignore",
      paramLabel = "ID",
      description = "Leave a problem out from now on; --json and x in the list tell its ID.")
  private String ignore;

  @Option(names = "--reason", paramLabel = "WORDS", description = "Why it is ignored.")
  private String reason = "";

  @Option(names = "--heed", paramLabel = "ID", description = "Ignore a problem no longer.")
  private String heed;

  @Option(names = "--exit-zero", description = "Exit with 0 whatever was found.")
  private boolean exitZero;

  DoctorCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles(
        "doctor",
        files ->
            profile.name == null || files.profile(profile.name).isPresent()
                ? diagnose()
                : run.report("doctor").ended(Outcome.of(NoProfile.named(files, profile.name))));
  }

  private int diagnose() {
    return keep(ignore, Optional.of(reason))
        .or(() -> keep(heed, Optional.empty()))
        .map(problem -> run.report("doctor").ended(Outcome.of(problem)))
        .orElseGet(this::answer);
  }

  /** What keeps a wish about ignoring from being remembered. */
  private Optional<Problem> keep(String id, Optional<String> why) {
    if (id == null) {
      return Optional.empty();
    }
    if (!ID.matcher(id).matches()) {
      return Optional.of(
          Problem.of(
              ExitCode.USAGE,
              "\"" + id + "\" is not the ID of a problem.",
              "See the IDs with: awsmith doctor --json"));
    }
    return run.stage().world().apply(new Effect.KeepIgnored(id, why))
            instanceof Event.FileTrouble(var problem)
        ? Optional.of(problem)
        : Optional.empty();
  }

  private int answer() {
    boolean choosing = fix && !run.options.yes && run.stage().face().isPresent();
    DoctorWish wish = wish(choosing ? Goal.LIST : fix ? Goal.MEND : Goal.REPORT);
    if (choosing) {
      return run.journey("doctor", flows -> flows.doctor(wish), Map.of());
    }
    Outcome outcome = forgiven(run.unattended(flows -> flows.doctor(wish)));
    boolean rows = run.options.plain && outcome.data().get(FINDINGS) instanceof List<?>;
    return rows ? plain(outcome) : run.report("doctor").ended(outcome);
  }

  private int plain(Outcome outcome) {
    List<List<String>> rows =
        ((List<?>) outcome.data().get(FINDINGS))
            .stream()
                .map(finding -> (Map<?, ?>) finding)
                .map(finding -> CELLS.stream().map(key -> cell(finding.get(key))).toList())
                .toList();
    new Columns(CELLS, rows).tabbed(run.options.header).forEach(run.streams().out()::println);
    return outcome.exit().number();
  }

  private static String cell(Object value) {
    return value == null ? "" : value.toString();
  }

  private Outcome forgiven(Outcome outcome) {
    return exitZero && outcome.exit() == ExitCode.SOMETHING_WRONG
        ? new Outcome(ExitCode.DONE, outcome.receipt(), outcome.data())
        : outcome;
  }

  private DoctorWish wish(Goal goal) {
    DoctorWish wish =
        new DoctorWish(
            Optional.ofNullable(profile.name),
            only,
            skip,
            goal == Goal.LIST ? Optional.ofNullable(live) : Optional.of(live != null && live),
            goal);
    return env ? wish.ofEnvironment() : wish;
  }
}
