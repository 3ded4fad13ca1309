package dev.awsmith.command;

import dev.awsmith.profile.SettingNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets one setting of a profile and leaves every other line alone. */
@Command(
    name = "set",
    mixinStandardHelpOptions = true,
    description = "Set one setting of a profile; secrets come with --stdin.")
final class SetCommand implements Callable<Integer> {
  private static final int LARGEST = 1 << 16;
  private final Run run;

  @Mixin private KeyOperand key;

  @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE", description = "What it shall be.")
  private String value;

  @Option(names = "--stdin", description = "Read the value from standard input.")
  private boolean stdin;

  SetCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() throws IOException {
    if (value != null && SettingNames.isSecret(key.name.toLowerCase(Locale.ROOT))) {
      return run.refused(
          "set",
          "Secrets on the command line end up in shell history and process lists.",
          "Give it on standard input: awsmith set " + key.name + " --stdin -p PROFILE");
    }
    if (value == null && !stdin) {
      return run.refused("set", "What should " + key.name + " be?", "Give a value, or --stdin.");
    }
    String text = stdin ? standardInput() : value;
    if (text.length() > LARGEST) {
      return run.refused(
          "set", "The value is longer than any AWS tool would read.", "Look at what was sent.");
    }
    return run.journey("set", flows -> flows.set(run.profile(null), key.name, text), Map.of());
  }

  private String standardInput() throws IOException {
    if (run.streams().terminal()) {
      run.streams().err().println("Type the value, then Enter and Ctrl-D.");
    }
    byte[] bytes = run.streams().in().readNBytes(2 * LARGEST);
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }
}
