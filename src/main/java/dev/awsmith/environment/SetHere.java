package dev.awsmith.environment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line of a start file that sets variables.
 *
 * @param line counted from one
 * @param alone whether the line does nothing else, so that it can go
 */
public record SetHere(String path, int line, List<Variable> variables, String text, boolean alone) {
  private static final String KEPT_BY_FISH = "fish_variables";

  public SetHere {
    variables = List.copyOf(variables);
  }

  /** {@code ~/.zshrc:42} */
  public String where() {
    return path + ":" + line;
  }

  public boolean sets(String name) {
    return variables.stream().anyMatch(variable -> variable.name().equals(name));
  }

  /**
   * The edit that turns the line into a dated remark; empty where that would break something else.
   */
  public Optional<LineEdit> remark(LocalDate today) {
    if (!alone || path.endsWith(KEPT_BY_FISH)) {
      return Optional.empty();
    }
    String indent = text.substring(0, text.length() - text.stripLeading().length());
    String remark = indent + noop(indent) + "# " + today + " awsmith: " + text.strip();
    return Optional.of(new LineEdit(path, line, text, remark, shown(text), shown(remark)));
  }

  /** The line as it may stand on a screen. */
  public String shown() {
    return shown(text);
  }

  /** A block of sh must hold a command; a remark alone would break the file. */
  private String noop(String indent) {
    boolean sh = text.strip().matches("(?s)(export|declare|typeset)\\s.*|[A-Za-z_]\\w*=.*");
    return sh && !indent.isEmpty() ? ": " : "";
  }

  private String shown(String line) {
    String shown = line;
    for (Variable variable : variables) {
      shown = shown.contains(variable.value()) ? masked(shown, variable) : cut(shown, variable);
    }
    return shown;
  }

  private static String masked(String line, Variable variable) {
    return variable.isEmpty() ? line : line.replace(variable.value(), variable.shown());
  }

  /** For a value of several quoted pieces, which cannot be found as a whole. */
  private static String cut(String line, Variable variable) {
    int start = line.indexOf(variable.name()) + variable.name().length();
    return line.substring(0, start) + "****";
  }

  @Override
  public String toString() {
    return where() + " " + variables;
  }
}
