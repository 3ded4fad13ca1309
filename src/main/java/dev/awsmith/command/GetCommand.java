package dev.awsmith.command;

import dev.awsmith.flow.NoProfile;
import dev.awsmith.ini.AwsFiles;
import dev.awsmith.ini.Masked;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints one setting of a profile. */
@Command(
    name = "get",
    mixinStandardHelpOptions = true,
    description = "One setting of a profile; nested ones as s3.addressing_style.")
final class GetCommand implements Callable<Integer> {
  private final Run run;

  @Mixin private KeyOperand key;

  GetCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return run.fromFiles("get", files -> run.report("get").ended(get(files)));
  }

  private Outcome get(AwsFiles files) {
    String wanted = run.profile(null);
    if (files.profile(wanted).isEmpty()) {
      return Outcome.of(NoProfile.named(files, wanted));
    }
    return files
        .profile(wanted)
        .flatMap(profile -> profile.get(key.name))
        .map(this::shown)
        .orElseGet(
            () ->
                Outcome.of(
                    Problem.of(
                        ExitCode.SOMETHING_WRONG,
                        "\"" + wanted + "\" has no setting \"" + key.name + "\".",
                        "See its settings with: awsmith show " + wanted)));
  }

  private Outcome shown(String value) {
    String line = Masked.line(key.name + " = " + value);
    String shown = line.substring(key.name.length() + 3);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("profile", run.profile(null));
    data.put("key", key.name);
    data.put("value", shown);
    return new Outcome(ExitCode.DONE, List.of(Line.of(shown)), data);
  }
}
