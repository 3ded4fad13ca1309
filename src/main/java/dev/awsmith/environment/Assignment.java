package dev.awsmith.environment;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A variable that a command sets, and its value as the command spells it. */
record Assignment(String name, String spelt) {
  private static final String NAME = "([A-Za-z_][A-Za-z0-9_]*)";
  private static final Pattern EQUALS = Pattern.compile(NAME + "=(.*)", Pattern.DOTALL);
  private static final Pattern DOLLAR =
      Pattern.compile("\\$env[:.]" + NAME + "\\s*=\\s*(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("(?:-path )?env:[\\\\/]?" + NAME + " (.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIVERSAL = Pattern.compile(NAME + ":(.*)");

  /** What a command sets, in any of the languages of shells; nothing for all other commands. */
  static List<Assignment> in(List<String> command) {
    String rest = String.join(" ", command.subList(1, command.size()));
    return switch (command.getFirst().toLowerCase(Locale.ROOT)) {
      case "export", "declare", "typeset" -> matches(EQUALS, command.stream().skip(1));
      case "set" -> fish(command);
      case "setenv" -> pair(command, 1);
      case "set-item" -> matches(ITEM, Stream.of(rest));
      case "setuvar" -> matches(UNIVERSAL, command.stream().skip(1));
      default -> bare(command);
    };
  }

  private static List<Assignment> bare(List<String> command) {
    if (command.getFirst().startsWith("$")) {
      return matches(DOLLAR, Stream.of(String.join(" ", command)));
    }
    List<Assignment> all = matches(EQUALS, command.stream());
    return all.size() == command.size() ? all : List.of();
  }

  private static List<Assignment> fish(List<String> command) {
    int flags = 1;
    while (flags < command.size() && command.get(flags).startsWith("-")) {
      flags++;
    }
    boolean exports =
        command.subList(1, flags).stream()
            .anyMatch(flag -> flag.equals("--export") || flag.matches("-[a-zA-Z]*x[a-zA-Z]*"));
    return exports ? pair(command, flags) : List.of();
  }

  private static List<Assignment> pair(List<String> command, int at) {
    return command.size() > at + 1
        ? List.of(new Assignment(command.get(at), command.get(at + 1)))
        : List.of();
  }

  private static List<Assignment> matches(Pattern pattern, Stream<String> texts) {
    return texts
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new Assignment(matcher.group(1), matcher.group(2)))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
