package dev.awsmith.wizard;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page does with text that is pasted on it.
 *
 * @param told whether the step is told of it
 * @param parts what it holds for the fields of the page; empty where they are no matter of it
 */
public record Intake(boolean told, Function<String, Optional<Parts>> parts) {
  public static final Intake NONE = new Intake(false, text -> Optional.empty());
  public static final Intake TOLD = new Intake(true, text -> Optional.empty());

  /**
   * The values of several fields that came in one text.
   *
   * @param sentence what was found and filled in, for the person who pasted it
   */
  public record Parts(Map<String, String> values, String sentence) {
    public Parts {
      values = Map.copyOf(values);
    }

    /** Values may be secrets. */
    @Override
    public String toString() {
      return "Parts[" + values.keySet() + "]";
    }
  }
}
