package dev.awsmith.command;

import dev.awsmith.environment.Answer;
import dev.awsmith.environment.Conflict;
import dev.awsmith.environment.Tool;
import dev.awsmith.environment.Variable;
import dev.awsmith.flow.Bearings;
import dev.awsmith.flow.SceneOf;
import dev.awsmith.profile.AccountId;
import dev.awsmith.wizard.Event;
import dev.awsmith.wizard.ExitCode;
import dev.awsmith.wizard.Line;
import dev.awsmith.wizard.Outcome;
import dev.awsmith.wizard.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The variables of this terminal, and who one is for each tool because of them. */
@Command(
    name = "environment",
    mixinStandardHelpOptions = true,
    description = "Variables here, and who you are for each tool because of them.")
final class EnvironmentCommand implements Callable<Integer> {
  private static final List<String> VARIABLES = List.of("VARIABLE", "VALUE", "SET IN", "EFFECT");
  private static final List<String> TOOLS = List.of("TOOL", "USES", "ACCOUNT", "BECAUSE");

  private final Run run;

  EnvironmentCommand(Run run) {
    this.run = run;
  }

  @Override
  public Integer call() {
    return switch (run.stage().world().apply(SceneOf.order(run.stage().situation()))) {
      case Event.LookedAround seen -> {
        yield told(Bearings.of(run.stage().situation(), seen));
      }
      case Event.FileTrouble trouble ->
          run.report("environment").ended(Outcome.of(trouble.problem()));
      case Event other ->
          run.report("environment")
              .ended(Outcome.of(Problem.of(ExitCode.FILES, "The AWS files could not be read.")));
    };
  }

  private int told(Bearings bearings) {
    ExitCode exit = bearings.conflicts().isEmpty() ? ExitCode.DONE : ExitCode.SOMETHING_WRONG;
    return run.report("environment").ended(new Outcome(exit, lines(bearings), data(bearings)));
  }

  private List<Line> lines(Bearings bearings) {
    Columns variables = variables(bearings);
    Columns tools = tools(bearings);
    List<String> lines = new ArrayList<>();
    if (run.options.plain) {
      lines.addAll(tools.tabbed(run.options.header));
    } else {
      lines.addAll(
          variables.rows().isEmpty()
              ? List.of("No variable here changes what AWS tools do.")
              : variables.aligned());
      lines.add("");
      lines.addAll(tools.aligned());
      lines.add(bearings.regions());
      lines.add(bearings.verdict());
      bearings.conflicts().forEach(conflict -> lines.add(told(conflict)));
    }
    return lines.stream().map(Line::of).toList();
  }

  private static Columns variables(Bearings bearings) {
    return new Columns(
        VARIABLES,
        bearings.variables().all().stream()
            .map(
                variable ->
                    List.of(
                        variable.name(),
                        variable.shown(),
                        bearings.setIn(variable),
                        bearings.effect(variable)))
            .toList());
  }

  private static Columns tools(Bearings bearings) {
    return new Columns(
        TOOLS,
        bearings.answers().stream()
            .map(
                answer ->
                    List.of(
                        answer.tool().words(),
                        answer.credentials().words(),
                        answer.credentials().account().map(AccountId::digits).orElse(""),
                        answer.credentials().evidence()))
            .toList());
  }

  private static String told(Conflict conflict) {
    return conflict.headline() + ". " + conflict.meaning() + "  (" + conflict.code() + ")";
  }

  private static Map<String, Object> data(Bearings bearings) {
    Map<String, Object> variables = new LinkedHashMap<>();
    bearings.variables().all().forEach(one -> variables.put(one.name(), data(bearings, one)));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("variables", variables);
    data.put("tools", bearings.answers().stream().map(EnvironmentCommand::data).toList());
    data.put("tried_on", Tool.TRIED_ON.toString());
    data.put("conflicts", bearings.conflicts().stream().map(EnvironmentCommand::data).toList());
    return data;
  }

  private static Map<String, Object> data(Bearings bearings, Variable variable) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("value", variable.shown());
    data.put("set_in", bearings.setIn(variable));
    data.put("effect", bearings.effect(variable));
    return data;
  }

  private static Map<String, Object> data(Answer answer) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("tool", answer.tool().words());
    data.put("version", answer.tool().version());
    data.put("uses", answer.credentials().words());
    data.put("account", answer.credentials().account().map(AccountId::digits).orElse(null));
    data.put("why", answer.credentials().why());
    data.put("evidence", answer.credentials().evidence());
    data.put("region", answer.region().code().orElse(null));
    data.put("region_from", answer.region().from());
    return data;
  }

  private static Map<String, Object> data(Conflict conflict) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("code", conflict.code());
    data.put("title", conflict.headline());
    data.put("what", conflict.meaning());
    data.put("evidence", conflict.evidence());
    data.put("remove", conflict.remove());
    data.put("set", conflict.set());
    return data;
  }
}
