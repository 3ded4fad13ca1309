package dev.awsmith.command;

import dev.awsmith.profile.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage in one sentence; the value of an option that looks secret is never repeated. */
final class Misuse {
  /** What people type who come from other tools. */
  private static final Map<String, String> WRONG_TURNS =
      Map.of("configure", "setup", "sso login", "login", "ls", "list", "delete", "remove");

  private static final List<String> SECRET_OPTIONS =
      List.of("--secret-access-key", "--aws-secret-access-key", "--session-token", "--secret");

  private Misuse() {}

  static String sentence(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().getFirst();
      return word.startsWith("-") ? unknownOption(misuse, word) : unknownWord(misuse, word);
    }
    return misuse.getArgSpec() instanceof OptionSpec option
            && misuse.getCause() instanceof TypeConversionException wrong
        ? option.longestName() + ": " + wrong.getMessage()
        : misuse.getMessage().replaceFirst("^Error: ", "");
  }

  private static String unknownOption(ParameterException misuse, String word) {
    String option = word.split("=", 2)[0];
    if (SECRET_OPTIONS.contains(option)) {
      return "Secrets on the command line end up in shell history and process lists."
          + " Use --secret-stdin, --secret-file or \"awsmith import -\".";
    }
    Stream<String> known = misuse.getCommandLine().getCommandSpec().optionsMap().keySet().stream();
    return "There is no option " + option + "." + didYouMean(known, option);
  }

  private static String unknownWord(ParameterException misuse, String word) {
    CommandLine command = misuse.getCommandLine();
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
