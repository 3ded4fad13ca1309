package dev.awsmith.paste;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a command that a README tells people to run, and the profile and Region it names. */
final class CommandLines {
  private static final Pattern PROMPT = Pattern.compile("^\\s*(?:PS [^>]*>|[$%#>`]+)?\\s*");

  private static final Pattern BREAK = Pattern.compile("[\\s=]+");

  private CommandLines() {}

  static Optional<Found.CommandLine> find(String text) {
    return text.lines()
        .map(line -> PROMPT.matcher(line).replaceFirst("").replace("`", ""))
        .map(line -> Arrays.asList(BREAK.split(line)))
        .filter(words -> words.size() > 1 && isTool(words.getFirst()))
        .map(CommandLines::read)
        .findFirst();
  }

  private static boolean isTool(String word) {
    return word.equals("aws") || word.equals("awsmith");
  }

  private static Found.CommandLine read(List<String> words) {
    return new Found.CommandLine(
        words, after("--profile", words).flatMap(SuggestedName::nameOf), after("--region", words));
  }

  private static Optional<String> after(String option, List<String> words) {
    int index = words.indexOf(option);
    return index < 0 || index + 1 == words.size()
        ? Optional.empty()
        : Optional.of(words.get(index + 1).replaceAll("[\"']", ""));
  }
}
