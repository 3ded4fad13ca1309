package dev.awsmith.screen;

import dev.awsmith.wizard.Action;
import dev.awsmith.wizard.Field;
import dev.awsmith.wizard.Given;
import dev.awsmith.wizard.Page;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What options have answered beforehand. Each answers once, so that a page one goes back to, or is
 * sent back to, is asked.
 *
 * @param used the options that have answered
 */
record Beforehand(Given given, Set<String> used) {
  Beforehand {
    used = Set.copyOf(used);
  }

  static Beforehand of(Given given) {
    return new Beforehand(given, Set.of());
  }

  /** What to do on a page that need not be asked; empty where a person is to see it. */
  Optional<Action> action(Page page) {
    return page.first()
        .filter(action -> given.answers(page))
        .filter(action -> page.fields().stream().map(Beforehand::flag).noneMatch(used::contains))
        .filter(action -> action.flag().isEmpty() || given.consents().contains(action.flag()));
  }

  Map<String, String> answers(Page page) {
    return given.fill(page);
  }

  /** The same once it has answered a page. */
  Beforehand after(Page page) {
    Set<String> more = new HashSet<>(used);
    page.fields().forEach(field -> more.add(flag(field)));
    return new Beforehand(given, more);
  }

  private static String flag(Field field) {
    return field.ask().flag();
  }
}
