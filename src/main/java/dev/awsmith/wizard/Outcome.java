package dev.awsmith.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a run ended.
 *
 * @param receipt what stays on the normal screen
 * @param data the same for scripts: the fields of the JSON document, made of maps, lists, text,
 *     numbers and booleans; never a secret
 */
public record Outcome(ExitCode exit, List<Line> receipt, Map<String, Object> data) {
  /** The person left, and nothing was done. */
  public static final Outcome LEFT =
      new Outcome(ExitCode.STOPPED, Line.lines("Nothing was changed."), Map.of());

  public Outcome {
    receipt = List.copyOf(receipt);
  }

  /** Ended by a problem. */
  public static Outcome of(Problem problem) {
    List<Line> receipt = new ArrayList<>();
    receipt.add(Line.of(Role.PROBLEM, problem.headline()));
    receipt.addAll(problem.lines());
    return new Outcome(problem.exit(), receipt, Map.of("error", problem.data()));
  }

  /** The same, telling scripts more; what it tells already stays. */
  public Outcome with(Map<String, Object> more) {
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.putAll(data);
    return new Outcome(exit, receipt, all);
  }

  /** The same, with one more line on the normal screen. */
  public Outcome ending(String line) {
    List<Line> lines = new ArrayList<>(receipt);
    lines.add(Line.of(line));
    return new Outcome(exit, lines, data);
  }

  public static Outcome done(String... receipt) {
    return new Outcome(ExitCode.DONE, Line.lines(receipt), Map.of());
  }
}
