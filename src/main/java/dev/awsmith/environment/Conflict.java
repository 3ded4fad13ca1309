package dev.awsmith.environment;

import java.util.List;
import java.util.Map;

/**
 * Something in the environment that makes tools do other than the files say.
 *
 * @param code such as {@code AW401}
 * @param meaning what follows from it
 * @param variables those concerned
 * @param evidence variables with their masked values, and {@code file:line} of who sets them
 * @param remove the variables to remove, as one way out
 * @param set the variables to set instead, as another; often none
 */
public record Conflict(
    String code,
    String headline,
    String meaning,
    List<String> variables,
    List<String> evidence,
    List<String> remove,
    Map<String, String> set) {
  public Conflict {
    variables = List.copyOf(variables);
    evidence = List.copyOf(evidence);
    remove = List.copyOf(remove);
    set = Map.copyOf(set);
  }
}
