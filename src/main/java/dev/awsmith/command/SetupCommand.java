package dev.awsmith.command;

import dev.awsmith.flow.Flows;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates a profile and asks only for what is missing. */
@Command(
    name = "setup",
    mixinStandardHelpOptions = true,
    description = "Create a profile; asks only what is missing.")
final class SetupCommand implements Callable<Integer> {
  private final Run run;

  @Option(names = "--kind", paramLabel = "KIND", description = "keys, sso, role or console.")
  private String kind;

  @Option(names = "--default", description = "Also make it the default profile.")
  private boolean defaultToo;

  SetupCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    Map<String, String> answers = new HashMap<>();
    if (kind != null) {
      answers.put("--kind", kind);
    }
    if (defaultToo) {
      answers.put("--default", "true");
    }
    return run.journey("setup", Flows::setUp, answers);
  }
}
