package dev.awsmith.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One question of a page, as data. Every field has a flag and a wording for line mode. */
public sealed interface Field {
  Ask ask();

  /** What is wrong with an answer; empty for a good one. */
  default Validator validator() {
    return Validator.ANYTHING;
  }

  /** What the field holds before anybody has typed. */
  default Initial initial() {
    return Initial.NONE;
  }

  /** Whether other answers of the page leave nothing to ask here; then no face asks it. */
  default boolean isSettled(Map<String, String> answers) {
    return false;
  }

  default String name() {
    return ask().name();
  }

  /** A line of text. */
  record Text(Ask ask, Initial initial, Validator validator) implements Field {}

  /** A secret: stars on a screen, no echo in line mode. */
  record Hidden(Ask ask, Validator validator) implements Field {}

  /**
   * A place for text of any form and length. What arrives is told to the step as {@link
   * Event.Pasted}.
   *
   * @param received what to show of it; empty while nothing was pasted
   */
  record Paste(Ask ask, String received) implements Field {
    @Override
    public Initial initial() {
      return Initial.of(received);
    }

    @Override
    public Validator validator() {
      return answer ->
          received.isEmpty() ? Optional.of("Nothing has been pasted yet.") : Optional.empty();
    }
  }

  /** A numbered list to choose one from; with columns it is drawn as a table. */
  record Menu(Ask ask, List<Column> columns, List<Option> options, Initial initial)
      implements Field {
    public Menu {
      columns = List.copyOf(columns);
      options = List.copyOf(options);
    }

    @Override
    public Validator validator() {
      return answer ->
          options.stream()
              .filter(option -> option.value().equals(answer))
              .findFirst()
              .map(Option::whyNot)
              .orElseGet(() -> Optional.of(choices()));
    }

    private String choices() {
      return options.isEmpty()
          ? "There is nothing to choose from."
          : options.stream()
              .map(Option::value)
              .collect(Collectors.joining(", ", "Choose one of: ", "."));
    }
  }

  /** A long list that narrows as one types. */
  record Picker(
      Ask ask,
      List<Column> columns,
      Initial initial,
      Function<String, Matches> search,
      Validator validator)
      implements Field {}

  /**
   * A yes or no, answered {@code true} or {@code false}.
   *
   * @param settled which other answers of the page leave nothing to ask
   */
  record Tick(Ask ask, Initial initial, Predicate<Map<String, String>> settled) implements Field {
    public Tick(Ask ask, Initial initial) {
      this(ask, initial, answers -> false);
    }

    @Override
    public boolean isSettled(Map<String, String> answers) {
      return settled.test(answers);
    }
  }
}
