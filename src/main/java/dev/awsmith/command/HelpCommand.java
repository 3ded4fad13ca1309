package dev.awsmith.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command or a topic. */
@Command(
    name = "help",
    description = "Explain a command, or a topic: exit-codes, environment, formats, files.")
final class HelpCommand implements Callable<Integer> {
  private final Run run;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "A command, or a topic.",
      completionCandidates = OneOf.Topics.class)
  private String topic;

  HelpCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    CommandLine all = spec.parent().commandLine();
    if (topic == null) {
      all.usage(run.streams().out());
      return 0;
    }
    CommandLine command = all.getSubcommands().get(topic);
    if (command != null) {
      command.usage(run.streams().out());
      return 0;
    }
    Optional<Topic> found = Topic.named(topic);
    found.ifPresent(text -> run.streams().out().println(text.text()));
    return found.isPresent()
        ? 0
        : run.refused(
            "help",
            "There is no help on \"" + topic + "\".",
            "Topics: " + String.join(", ", Topic.words()));
  }
}
