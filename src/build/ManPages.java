import dev.awsmith.command.Cli;
import dev.awsmith.command.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes the pages of the manual into a folder: one for awsmith, one for each command, and one for
 * what it reads. They are made of what {@code awsmith help} is made of, and say the same.
 */
public final class ManPages {
  private static final String SUMMARY_OF_FORMATS = "what awsmith reads access keys from";

  private final Path folder;
  private final CommandSpec awsmith;

  private ManPages(Path folder) {
    this.folder = folder;
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    this.awsmith =
        new Cli(options -> null, InputStream.nullInputStream(), nowhere, nowhere, false)
            .commandLine()
            .getCommandSpec();
  }

  public static void main(String[] args) throws IOException {
    new ManPages(Files.createDirectories(Path.of(args[0]))).write();
  }

  private void write() throws IOException {
    write("awsmith", 1, whole());
    for (CommandLine command : awsmith.subcommands().values()) {
      write("awsmith-" + command.getCommandName(), 1, page(command.getCommandSpec()));
    }
    write("awsmith-formats", 5, formats());
  }

  private void write(String name, int section, List<String> lines) throws IOException {
    String title =
        ".TH \"%s\" %d \"\" \"%s\" \"The awsmith manual\""
            .formatted(plain(name.toUpperCase()), section, plain(awsmith.version()[0]));
    // no hyphens and no filling up: an option is to be copied as it stands
    String text = title + "\n.nh\n.ad l\n" + String.join("\n", lines) + "\n";
    Files.writeString(folder.resolve(name + "." + section), text, StandardCharsets.UTF_8);
  }

  private List<String> whole() {
    List<String> page = new ArrayList<>(head("awsmith", awsmith));
    List<String> synopsis = List.of(awsmith.usageMessage().customSynopsis());
    part(page, "SYNOPSIS", ".B " + plain(synopsis.getLast().replaceFirst("^Usage: ", "")));
    part(page, "DESCRIPTION", plain(description(awsmith)));
    part(page, "EXAMPLES", verbatim(synopsis.subList(1, synopsis.size() - 2)));
    page.addAll(commands(awsmith));
    page.addAll(options(awsmith, awsmith.options()));
    part(page, "EXIT STATUS", verbatim(topic("exit-codes")));
    part(page, "ENVIRONMENT", verbatim(topic("environment")));
    part(page, "FILES", verbatim(topic("files")));
    part(page, "SEE ALSO", seeAlso());
    return page;
  }

  private List<String> page(CommandSpec command) {
    List<String> page = new ArrayList<>(head("awsmith-" + command.name(), command));
    part(page, "SYNOPSIS", ".B " + plain(new Help(command).synopsis(0).strip()));
    part(page, "DESCRIPTION", plain(description(command)));
    part(page, "EXAMPLES", verbatim(examples(command)));
    page.addAll(commands(command));
    page.addAll(options(command, own(command)));
    page.add(".PP");
    page.addAll(footer(command));
    part(page, "SEE ALSO", "\\fBawsmith\\fR(1)");
    return page;
  }

  private List<String> formats() {
    List<String> page = new ArrayList<>();
    part(page, "NAME", "awsmith\\-formats \\- " + SUMMARY_OF_FORMATS);
    part(page, "DESCRIPTION", verbatim(topic("formats")));
    part(page, "SEE ALSO", "\\fBawsmith\\fR(1), \\fBawsmith\\-import\\fR(1)");
    return page;
  }

  private static List<String> head(String name, CommandSpec command) {
    String summary = description(command).replaceFirst("[.:;](\\s.*)?$", "");
    List<String> head = new ArrayList<>();
    part(head, "NAME", plain(name) + " \\- " + plain(summary));
    return head;
  }

  private static List<String> commands(CommandSpec command) {
    List<String> list = new ArrayList<>();
    if (!command.subcommands().isEmpty()) {
      list.add(".SH COMMANDS");
    }
    for (CommandLine part : command.subcommands().values()) {
      CommandSpec spec = part.getCommandSpec();
      String operands =
          spec.positionalParameters().stream()
              .map(operand -> " " + operand.paramLabel())
              .collect(Collectors.joining());
      list.addAll(entry(spec.name() + operands, description(spec)));
      if (command.parent() != null) {
        own(spec).stream()
            .filter(option -> !option.usageHelp())
            .forEach(
                option ->
                    list.addAll(
                        entry(spec.name() + " " + names(spec, option), description(option))));
      }
    }
    return list;
  }

  private static List<String> options(CommandSpec command, List<OptionSpec> options) {
    List<String> list = new ArrayList<>();
    list.add(".SH OPTIONS");
    for (PositionalParamSpec operand : command.positionalParameters()) {
      list.addAll(entry(operand.paramLabel(), description(operand)));
    }
    for (OptionSpec option : options) {
      list.addAll(entry(names(command, option), description(option)));
    }
    return list;
  }

  private static List<OptionSpec> own(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.inherited() && !option.versionHelp())
        .toList();
  }

  private static String names(CommandSpec command, OptionSpec option) {
    Stream<String> names = Stream.of(option.names());
    String all =
        names
            .map(name -> option.negatable() ? name.replaceFirst("^--", "--[no-]") : name)
            .collect(Collectors.joining(", "));
    return all
        + new Help(command)
            .parameterLabelRenderer()
            .renderParameterLabel(option, Ansi.OFF, List.of());
  }

  private static List<String> examples(CommandSpec command) {
    String shown = command.usageMessage().sectionMap().get("examples").render(new Help(command));
    return shown.lines().skip(1).filter(line -> !line.isBlank()).toList();
  }

  private static List<String> footer(CommandSpec command) {
    return Stream.of(command.usageMessage().footer())
        .flatMap(line -> String.format(line).lines())
        .filter(line -> !line.isBlank())
        .map(ManPages::plain)
        .toList();
  }

  private String seeAlso() {
    return Stream.concat(
            awsmith.subcommands().keySet().stream().map(name -> "awsmith-" + name + "(1)"),
            Stream.of("awsmith-formats(5)"))
        .map(page -> "\\fB" + plain(page).replace("(", "\\fR("))
        .collect(Collectors.joining(",\n"));
  }

  private static List<String> topic(String name) {
    return Topic.named(name).orElseThrow().text().lines().toList();
  }

  private static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static void part(List<String> page, String title, String text) {
    if (!text.isEmpty()) {
      page.add(".SH \"" + title + "\"");
      page.add(text);
    }
  }

  private static List<String> entry(String term, String text) {
    return List.of(".TP", ".B " + plain(term), plain(text));
  }

  private static String verbatim(List<String> lines) {
    return lines.isEmpty()
        ? ""
        : lines.stream().map(ManPages::plain).collect(Collectors.joining("\n", ".nf\n", "\n.fi"));
  }

  /** Text that the formatter takes for nothing but text. */
  private static String plain(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
