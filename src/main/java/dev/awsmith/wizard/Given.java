package dev.awsmith.wizard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers given beforehand by options: a value for each flag, and the flags that give consent. A
 * page whose questions are all answered need not be asked.
 */
public record Given(Map<String, String> values, Set<String> consents) {
  public static final Given NOTHING = new Given(Map.of(), Set.of());

  /** What a page still lacks: the flag, and a sentence that names it. */
  public record Missing(String flag, String sentence) {}

  public Given {
    values = Map.copyOf(values);
    consents = Set.copyOf(consents);
  }

  public Optional<String> value(Field field) {
    return Optional.ofNullable(values.get(field.ask().flag()));
  }

  /** Whether something was given for each question of a page that has questions. */
  public boolean answers(Page page) {
    Map<String, String> answers = fill(page);
    return !page.fields().isEmpty()
        && page.problem().isEmpty()
        && page.first().flatMap(Action::whyNot).isEmpty()
        && page.fields().stream()
            .filter(field -> !field.isSettled(answers))
            .allMatch(field -> value(field).filter(value -> isGood(field, value)).isPresent());
  }

  /** The answers for a page: what was given, else what the page itself suggests. */
  public Map<String, String> fill(Page page) {
    Map<String, String> filled = new HashMap<>();
    for (Field field : page.fields()) {
      filled.put(field.name(), value(field).orElse(field.initial().value()));
    }
    return filled;
  }

  /** Why a page cannot be answered without asking; empty where it can. */
  public Optional<Missing> missing(Page page) {
    for (Field field : page.fields()) {
      String answer = value(field).orElse(field.initial().value());
      Optional<String> complaint = field.validator().complaint(answer);
      if (complaint.isPresent()) {
        return Optional.of(
            new Missing(
                field.ask().flag(),
                field.ask().label() + " (" + field.ask().flag() + "): " + complaint.get()));
      }
    }
    Optional<Missing> impossible =
        page.first().flatMap(Action::whyNot).map(reason -> new Missing("", reason));
    if (impossible.isPresent()) {
      return impossible;
    }
    return page.first()
        .filter(action -> !action.flag().isEmpty() && !consents.contains(action.flag()))
        .map(
            action ->
                new Missing(
                    action.flag(), "\"" + action.label() + "\" needs " + action.flag() + "."));
  }

  private static boolean isGood(Field field, String value) {
    return field.validator().complaint(value).isEmpty();
  }

  /** Values may be secrets. */
  @Override
  public String toString() {
    return "Given[" + values.keySet() + ", " + consents + "]";
  }
}
