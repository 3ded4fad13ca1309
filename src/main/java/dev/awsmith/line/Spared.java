package dev.awsmith.line;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Printable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that the command line has answered. Each option counts once: who comes back to its
 * question wants to change the answer.
 */
final class Spared {
  private final Given given;
  private final Set<String> used = new HashSet<>();

  Spared(Given given) {
    this.given = given;
  }

  /** The answer to a field, if it is a good one. */
  Optional<String> answer(Field field) {
    return given
        .value(field)
        .filter(value -> isGood(field, value))
        .filter(value -> used.add(field.ask().flag()));
  }

  /** Whether a paste holds what is needed is for the step to say. */
  private static boolean isGood(Field field, String value) {
    return field instanceof Field.Paste || field.validator().complaint(value).isEmpty();
  }

  boolean consents(Action action) {
    return given.consents().contains(action.flag()) && used.add(action.flag());
  }

  static String sentence(Field field, String value) {
    String said =
        switch (field) {
          case Field.Hidden hidden -> "given";
          case Field.Paste paste -> "given";
          default -> Printable.of(value);
        };
    return field.ask().label() + ": " + said + ", from the command line.";
  }
}
