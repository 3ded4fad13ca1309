package dev.awsmith.command;

import dev.awsmith.environment.Shell;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script that makes a shell complete awsmith's words. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Print the script by which a shell completes awsmith's words.")
final class CompletionCommand implements Callable<Integer> {
  private final Run run;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = OneOf.Completing.class,
      description = "bash, zsh, fish or powershell.")
  private String shell;

  @Option(
      names = "--install",
      description = "Add the line to the file your shell starts with, after showing it.")
  private boolean install;

  CompletionCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    String table = CompletionTable.of(spec.root()).text();
    String file =
        switch (shell) {
          case "bash", "zsh", "fish" -> "completion." + shell;
          case "powershell" -> "completion.ps1";
          default -> "";
        };
    if (file.isEmpty()) {
      return run.report("completion")
          .ended(
              Outcome.of(
                  Problem.of(
                      ExitCode.USAGE,
                      "There is no completion for \"" + shell + "\".",
                      "There is one for bash, zsh, fish and powershell.")));
    }
    if (install) {
      Shell known = Shell.named(shell).orElseThrow();
      return run.journey("completion", flows -> flows.completion(known), Map.of());
    }
    String quoted = shell.equals("fish") ? table.replace("\\", "\\\\").replace("'", "\\'") : table;
    run.streams().out().print(script(file).replace("@TABLE@", quoted));
    return ExitCode.DONE.number();
  }

  private static String script(String file) throws IOException {
    try (InputStream in = CompletionCommand.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
