package dev.awsmith.command;

import dev.awsmith.profile.Regions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What may follow what on the command line, for shells: from the commands themselves, so that it
 * cannot be out of date.
 */
record CompletionTable(Set<Row> rows) {
  /** Stands for the options that every command knows. */
  private static final String ANYWHERE = "*";

  private static final String PROFILE = "@profile";
  private static final String REGION = "@region";
  private static final String FILE = "@file";

  /**
   * A word and what it follows: a command, or an option that takes a value.
   *
   * @param word one that begins with {@code @} stands for many; an empty one for any
   */
  record Row(String after, String word, String meaning) {
    @Override
    public String toString() {
      return after + "|" + word + "|" + meaning;
    }
  }

  static CompletionTable of(CommandSpec root) {
    Set<Row> rows = new LinkedHashSet<>();
    List<OptionSpec> shared = root.options();
    options(rows, ANYWHERE, shared);
    command(rows, "", root, shared);
    Regions.all().forEach(region -> rows.add(new Row(REGION, region.code(), region.name())));
    return new CompletionTable(rows);
  }

  private static void command(
      Set<Row> rows, String path, CommandSpec command, List<OptionSpec> shared) {
    Set<String> known =
        shared.stream()
            .flatMap(option -> Arrays.stream(option.names()))
            .collect(Collectors.toSet());
    for (CommandLine below : command.subcommands().values()) {
      CommandSpec next = below.getCommandSpec();
      rows.add(new Row(path, next.name(), first(next.usageMessage().description())));
      command(rows, (path + " " + next.name()).strip(), next, shared);
    }
    command.positionalParameters().stream()
        .flatMap(operand -> values(operand).stream())
        .filter(word -> !word.isEmpty())
        .forEach(word -> rows.add(new Row(path, word, "")));
    options(
        rows,
        path,
        command.options().stream().filter(own -> !known.contains(own.longestName())).toList());
  }

  private static void options(Set<Row> rows, String path, List<OptionSpec> options) {
    for (OptionSpec option : options) {
      List<String> names = new ArrayList<>(List.of(option.names()));
      if (option.negatable()) {
        names.add(option.longestName().replaceFirst("^--", "--no-"));
      }
      for (String name : names) {
        if (name.startsWith("--")) {
          rows.add(new Row(path, name, first(option.description())));
        }
        if (option.arity().max() > 0) {
          values(option).forEach(word -> rows.add(new Row(name, word, "")));
        }
      }
    }
  }

  /** What an argument may be; for a free one, a row without a word says that it takes a value. */
  private static List<String> values(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      return StreamSupport.stream(argument.completionCandidates().spliterator(), false).toList();
    }
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    return switch (name) {
      case "--profile", "--also", "PROFILE" -> List.of(PROFILE);
      case "--region", "REGION" -> List.of(REGION);
      case "FILE|-" -> List.of(FILE);
      default -> List.of(argument.type() == Path.class ? FILE : "");
    };
  }

  /** The first sentence of a description, without the bars that part the cells. */
  private static String first(String[] description) {
    return description.length == 0
        ? ""
        : description[0].split("(?<=[.;]) ", 2)[0].replaceFirst("[.;]$", "").replace('|', '/');
  }

  String text() {
    return rows.stream().map(Row::toString).collect(Collectors.joining("\n"));
  }
}
