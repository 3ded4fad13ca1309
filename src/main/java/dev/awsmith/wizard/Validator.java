package dev.awsmith.wizard;

import java.util.Optional;

/** Judges an answer: one clear sentence about what is wrong, or nothing. */
@FunctionalInterface
public interface Validator {
  Validator ANYTHING = answer -> Optional.empty();

  Optional<String> complaint(String answer);

  static Validator notEmpty(String complaint) {
    return answer -> answer.isBlank() ? Optional.of(complaint) : Optional.empty();
  }
}
