package dev.awsmith.command;

import com.google.gson.GsonBuilder;
import dev.awsmith.command.Run.Streams;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells how a run ended: the result on standard output, everything else on standard error. */
final class Report {
  /** A word that is longer than any name or path may be: its beginning tells which one it is. */
  private static final Pattern ENDLESS = Pattern.compile("(\\S{80})\\S{420,}");

  private final String command;
  private final GlobalOptions options;
  private final Streams streams;

  Report(String command, GlobalOptions options, Streams streams) {
    this.command = command;
    this.options = options;
    this.streams = streams;
  }

  /** Prints an outcome and answers its exit code. */
  int ended(Outcome outcome) {
    if (options.json) {
      streams.out().println(json(outcome));
    } else if (outcome.data().containsKey("error")) {
      problem(outcome.receipt());
    } else if (!options.quiet || outcome.exit() != ExitCode.DONE) {
      outcome.receipt().forEach(line -> streams.out().println(line.text()));
    }
    streams.out().flush();
    return outcome.exit().number();
  }

  /** A line of the result as it comes; a document waits for the end. */
  void progress(String line) {
    if (!options.json) {
      streams.out().println(line);
      streams.out().flush();
    }
  }

  /** The document of a result whose lines have been printed already. */
  void document(ExitCode exit, Map<String, Object> data) {
    if (options.json) {
      ended(new Outcome(exit, List.of(), data));
    }
  }

  /** Prints a list in the form that was asked for; {@code nobody} is said of an empty one. */
  int listed(Columns columns, String nobody, Map<String, Object> data) {
    if (options.json) {
      return ended(new Outcome(ExitCode.DONE, List.of(), data));
    }
    List<String> lines =
        options.plain
            ? columns.tabbed(options.header)
            : columns.rows().isEmpty() ? List.of(nobody) : columns.aligned();
    lines.forEach(streams.out()::println);
    streams.out().flush();
    return ExitCode.DONE.number();
  }

  private void problem(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = ENDLESS.matcher(lines.get(i).text()).replaceAll("$1...");
      streams.err().println((i == 0 ? "awsmith: problem: " : "  ") + text);
    }
  }

  private String json(Outcome outcome) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema", "awsmith/1");
    document.put("command", command);
    document.put("ok", outcome.exit() == ExitCode.DONE);
    document.put("exit_code", outcome.exit().number());
    document.putAll(outcome.data());
    return new GsonBuilder()
        .serializeNulls()
        .disableHtmlEscaping()
        .setPrettyPrinting()
        .create()
        .toJson(document);
  }
}
