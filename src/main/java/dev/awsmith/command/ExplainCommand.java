package dev.awsmith.command;

import dev.awsmith.flow.Flows;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what an error of any AWS tool means. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "What an AWS error means and what to do; works offline.")
final class ExplainCommand implements Callable<Integer> {
  private static final int LARGEST = 1 << 20;
  private final Run run;

  @Parameters(
      arity = "0..*",
      paramLabel = "TEXT|-",
      description = "The error, or - to read it from standard input.")
  private List<String> words = List.of();

  ExplainCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words);
    Problem problem = Flows.explain(text.isEmpty() || text.equals("-") ? standardInput() : text);
    List<Line> lines = new ArrayList<>();
    lines.add(Line.of(problem.headline()));
    lines.addAll(problem.lines());
    Map<String, Object> data = run.options.json ? Map.of("error", problem.data()) : Map.of();
    Outcome known = new Outcome(ExitCode.DONE, lines, data);
    return run.report("explain")
        .ended(problem.exit() == ExitCode.DONE ? known : Outcome.of(problem));
  }

  private String standardInput() throws IOException {
    if (run.streams().terminal()) {
      run.streams().err().println("Paste the error, then Ctrl-D.");
    }
    return new String(run.streams().in().readNBytes(LARGEST), StandardCharsets.UTF_8);
  }
}
