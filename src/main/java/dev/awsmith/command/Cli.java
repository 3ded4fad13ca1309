package dev.awsmith.command;

import dev.awsmith.command.Run.Streams;
import dev.awsmith.log.Log;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: words in, exit code out. */
public final class Cli {
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
    return Arrays.stream(words).anyMatch(Cli::isGarbled)
        ? garbled(words)
        : commandLine().execute(words);
  }

  /** Whether Java could not read the bytes of a word, and put the sign for that in their place. */
  private static boolean isGarbled(String word) {
    return word.indexOf('\ufffd') >= 0;
  }

  private int garbled(String... words) {
    run.options.json = List.of(words).contains("--json");
    return run.report("awsmith")
        .ended(
            Outcome.of(
                Problem.of(
                    ExitCode.USAGE,
                    "A word of this command has letters that the language setting of this terminal"
                        + " cannot pass on.",
                    "Say that it speaks UTF-8: LC_ALL=C.UTF-8 awsmith ...")));
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

  /** Told in the form that was asked for, though what was asked for is not understood. */
  private int misused(ParameterException misuse, String[] words) {
    run.options.json = run.options.json || List.of(words).contains("--json");
    return ended(misuse.getCommandLine(), Problem.of(ExitCode.USAGE, Misuse.sentence(misuse)));
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
}
