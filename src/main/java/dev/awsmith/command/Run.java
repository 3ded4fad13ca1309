package dev.awsmith.command;

import dev.awsmith.flow.Flows;
import dev.awsmith.flow.Situation;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.profile.KeyAge;
import dev.awsmith.wizard.Effect;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import dev.awsmith.wizard.Wizard.Turn;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** One run of one command: its options, its stage and its streams. */
final class Run {
  final GlobalOptions options = new GlobalOptions();
  private final Function<GlobalOptions, Stage> stages;
  private final Streams streams;
  private Stage stage;

  /** Where a run reads and writes; {@code terminal} says whether a person is at its input. */
  record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}

  Run(Function<GlobalOptions, Stage> stages, Streams streams) {
    this.stages = stages;
    this.streams = streams;
  }

  Streams streams() {
    return streams;
  }

  Stage stage() {
    if (stage == null) {
      stage = stages.apply(options);
    }
    return stage;
  }

  /** The profile a command works on: its operand, --profile, AWS_PROFILE, or the default. */
  String profile(String operand) {
    String active = stage().situation().variables().getOrDefault("AWS_PROFILE", "");
    return operand != null
        ? operand
        : options.profile != null ? options.profile : active.isEmpty() ? "default" : active;
  }

  /** The age at which a key should be replaced: as an option says, else as it is set. */
  KeyAge.Limit keyAgeLimit(Integer option) {
    Situation situation = stage().situation();
    return option != null ? situation.keyAgeLimit(option) : situation.keyAgeLimit();
  }

  Report report(String command) {
    return new Report(command, options, streams);
  }

  /** Plays a journey in the face that fits, and tells how it ended. */
  int journey(String command, Function<Flows, Turn> start, Map<String, String> answers) {
    Turn turn = start.apply(new Flows(stage().situation()));
    Given given = given(answers);
    Outcome outcome =
        stage()
            .face()
            .map(face -> face.apply(turn, given))
            .orElseGet(() -> new Unattended(given, stage().world()).play(turn));
    return report(command).ended(outcome);
  }

  /** Plays a journey that asks nobody, whatever face there is. */
  Outcome unattended(Function<Flows, Turn> start) {
    return new Unattended(given(Map.of()), stage().world())
        .play(start.apply(new Flows(stage().situation())));
  }

  /** Ends a command that was given what it cannot take. */
  int refused(String command, String sentence, String fix) {
    return report(command).ended(Outcome.of(Problem.of(ExitCode.USAGE, sentence, fix)));
  }

  /** Reads both files and answers from them. */
  int fromFiles(String command, ToIntFunction<AwsFiles> answer) {
    return switch (stage().world().apply(new Effect.ReadFiles())) {
      case Event.FilesRead read -> answer.applyAsInt(read.files());
      case Event.FileTrouble trouble -> report(command).ended(Outcome.of(trouble.problem()));
      case Event other ->
          report(command)
              .ended(Outcome.of(Problem.of(ExitCode.FILES, "The AWS files could not be read.")));
    };
  }

  private Given given(Map<String, String> answers) {
    Map<String, String> values = new HashMap<>(answers);
    if (options.profile != null) {
      values.put("--profile", options.profile);
    }
    if (options.region != null) {
      values.put("--region", options.region);
    }
    Set<String> consents = new HashSet<>();
    if (options.yes) {
      consents.add("--yes");
    }
    return new Given(values, consents);
  }
}
