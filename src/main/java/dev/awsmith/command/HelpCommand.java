package dev.awsmith.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a command or a topic. */
@Command(
    name = "help",
    description = "Explain a command, or a topic: exit-codes, environment, formats, files, json.")
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

  @Option(
      names = "--schema",
      paramLabel = "COMMAND",
      description = "With the topic json: the JSON Schema of what this command prints.")
  private String schema;

  HelpCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    if (schema != null) {
      return schema();
    }
    CommandLine all = spec.parent().commandLine();
    if (topic == null) {
      all.usage(run.streams().out());
      return 0;
    }
    Optional<CommandLine> command = Optional.ofNullable(all.getSubcommands().get(topic));
    Optional<Topic> found = Topic.named(topic);
    command.ifPresent(of -> of.usage(run.streams().out()));
    if (command.isPresent() && found.isPresent()) {
      run.streams().out().println();
    }
    found.ifPresent(text -> run.streams().out().println(text.text()));
    return command.isPresent() || found.isPresent()
        ? 0
        : run.refused(
            "help",
            "There is no help on \"" + topic + "\".",
            "Topics: " + String.join(", ", Topic.words()));
  }

  private int schema() {
    Optional<Schema> found = Schema.of(schema);
    found.ifPresent(known -> run.streams().out().println(known.text()));
    return found.isPresent()
        ? 0
        : run.refused(
            "help",
            "There is no schema for \"" + schema + "\".",
            "Schemas: " + String.join(", ", Schema.commands()));
  }
}
