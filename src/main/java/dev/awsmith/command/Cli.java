package dev.awsmith.command;

import dev.awsmith.command.Run.Streams;
import dev.awsmith.log.Log;
import dev.awsmith.profile.EditDistance;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole: words in, exit code out. */
public final class Cli {
  /** What people type who come from other tools. */
  private static final Map<String, String> WRONG_TURNS =
      Map.of("configure", "setup", "sso login", "login", "ls", "list", "delete", "remove");

  private static final List<String> SECRET_OPTIONS =
      List.of("--secret-access-key", "--aws-secret-access-key", "--session-token", "--secret");

  private final Run run;

  public Cli(
      Function<GlobalOptions, Stage> stages,
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean terminal) {
    run = new Run(stages, new Streams(in, out, err, terminal));
  }

  public int run(String... words) {
    return commandLine().execute(words);
  }

  /** The commands as picocli sees them; for completion and for tests. */
  public CommandLine commandLine() {
    CommandLine cli = new CommandLine(new Awsmith(run), factory());
    known(cli.getCommandSpec());
    HelpPage.each(cli);
    Streams streams = run.streams();
    cli.setOut(new PrintWriter(streams.out(), true));
    cli.setErr(new PrintWriter(streams.err(), true));
    cli.setUsageHelpAutoWidth(false);
    cli.setUsageHelpWidth(80);
    cli.setParameterExceptionHandler(this::misused);
    cli.setExecutionExceptionHandler((crash, command, words) -> crashed(crash, command));
    return cli;
  }

  /** Makes every command know the options of all. */
  private static void known(CommandSpec all) {
    for (OptionSpec option : List.copyOf(all.options())) {
      if (!option.usageHelp() && !option.versionHelp()) {
        all.remove(option);
        all.addOption(OptionSpec.builder(option).scopeType(ScopeType.INHERIT).build());
      }
    }
  }

  private IFactory factory() {
    IFactory usual = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
          if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Run.class})) {
            return type.cast(constructor.newInstance(run));
          }
        }
        return usual.create(type);
      }
    };
  }

  /** Wrong usage gets one sentence; the value of an option that looks secret is never repeated. */
  private int misused(ParameterException problem, String[] words) {
    String sentence = sentence(problem);
    if (List.of(words).contains("--json")) {
      run.options.json = true;
      return ended(problem.getCommandLine(), Problem.of(ExitCode.USAGE, sentence));
    }
    run.streams().err().println("awsmith: " + sentence);
    return ExitCode.USAGE.number();
  }

  /** A fault of ours. Its words may hold what was being worked on, so they are not shown. */
  private int crashed(Exception crash, CommandLine command) {
    StackTraceElement[] trace = crash.getStackTrace();
    if (Log.isOn()) {
      Log.say("crash: " + crash.getClass().getName());
      Arrays.stream(trace).forEach(frame -> Log.say("  at " + frame));
    }
    return ended(
        command,
        new Problem(
            ExitCode.SOMETHING_WRONG,
            "",
            "awsmith stopped because of a fault in awsmith, not because of you.",
            crash.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]),
            List.of(),
            List.of(),
            List.of("See whether a file was changed with: awsmith undo --list"),
            ""));
  }

  private int ended(CommandLine command, Problem problem) {
    return run.report(command.getCommandName()).ended(Outcome.of(problem));
  }

  private static String sentence(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      return word.startsWith("-") ? unknownOption(problem, word) : unknownWord(problem, word);
    }
    return problem.getMessage();
  }

  private static String unknownOption(ParameterException problem, String word) {
    String option = word.split("=", 2)[0];
    if (SECRET_OPTIONS.contains(option)) {
      return "secrets on the command line end up in shell history and process lists."
          + " Use --secret-stdin, --secret-file or \"awsmith import -\".";
    }
    Stream<String> known = problem.getCommandLine().getCommandSpec().optionsMap().keySet().stream();
    return "there is no option " + option + "." + didYouMean(known, option);
  }

  private static String unknownWord(ParameterException problem, String word) {
    CommandLine command = problem.getCommandLine();
    if (command.getParent() != null) {
      return "\"" + word + "\" is one word too many for " + command.getCommandName() + ".";
    }
    if (WRONG_TURNS.containsKey(word)) {
      return "\""
          + word
          + "\" is not a command. Did you mean \"awsmith "
          + WRONG_TURNS.get(word)
          + "\"?";
    }
    return "\""
        + word
        + "\" is not a command."
        + didYouMean(command.getSubcommands().keySet().stream(), word);
  }

  private static String didYouMean(Stream<String> known, String word) {
    return known
        .filter(other -> EditDistance.between(other, word) <= 2)
        .min(Comparator.comparing(other -> EditDistance.between(other, word)))
        .map(other -> " Did you mean \"" + other + "\"?")
        .orElse("");
  }
}
