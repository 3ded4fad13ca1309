package dev.awsmith.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, in the one form that every problem has.
 *
 * @param code such as {@code AW301}
 * @param headline what is true now, in one sentence without any code
 * @param what the fact, with the original code of AWS in brackets
 * @param why the causes, most likely first
 * @param evidence {@code file:line}, a variable, or the request that was made
 * @param fixes what can be done, the recommended first
 * @param otherwise what happens if nothing is done
 */
public record Problem(
    ExitCode exit,
    String code,
    String headline,
    String what,
    List<String> why,
    List<String> evidence,
    List<String> fixes,
    String otherwise) {
  private static final int MARGIN = 15;

  public Problem {
    why = List.copyOf(why);
    evidence = List.copyOf(evidence);
    fixes = List.copyOf(fixes);
  }

  /** A problem that one sentence says, with what to do about it. */
  public static Problem of(ExitCode exit, String headline, String... fixes) {
    return new Problem(exit, "", headline, "", List.of(), List.of(), List.of(fixes), "");
  }

  /** The parts under the headline, labelled. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    add(lines, "What happened", what.isEmpty() ? List.of() : List.of(what));
    add(lines, why.size() > 1 ? "Most likely" : "Why", numbered(why));
    add(lines, "Evidence", evidence);
    add(lines, "Fix", numbered(fixes));
    add(lines, "If you do not", otherwise.isEmpty() ? List.of() : List.of(otherwise));
    return lines;
  }

  /** The same for scripts. */
  public Map<String, Object> data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("code", code.isEmpty() ? null : code);
    data.put("title", headline);
    data.put("what", what.isEmpty() ? null : what);
    data.put("why", why);
    data.put("evidence", evidence);
    data.put("fixes", fixes);
    return data;
  }

  private static void add(List<Line> lines, String label, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      String head = i == 0 ? label : "";
      lines.add(
          Line.of(Role.STRONG, head + " ".repeat(MARGIN - head.length()))
              .and(Role.PLAIN, texts.get(i))
              .hanging(MARGIN)
              .spoken(i == 0 ? label + ": " + texts.get(i) : texts.get(i)));
    }
  }

  private static List<String> numbered(List<String> texts) {
    if (texts.size() < 2) {
      return texts;
    }
    List<String> numbered = new ArrayList<>();
    texts.forEach(text -> numbered.add(numbered.size() + 1 + "  " + text));
    return numbered;
  }
}
